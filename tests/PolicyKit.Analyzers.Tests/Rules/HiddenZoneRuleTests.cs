using System.Globalization;
using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class HiddenZoneRuleTests
{
    private const string Resident = "public class Resident { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = \"\"; public string Name { get; set; } = \"\"; }\n";

    [Theory]
    [InlineData("public static class C { public static string {|NumberOf|}(Resident r) => r.Number; }")]
    [InlineData("public class C(Resident r) { public string {|Title|} => $\"No. {r.Number}\"; }")]
    [InlineData("public class C(Resident r) { public string {|Title|} { get { return Long(); } } string Long() => r.Number + \" \" + r.Name; }")]
    [InlineData("public static class C { public static async Task<string> {|M|}(Resident r) { await Task.Yield(); return r.Number; } }")]
    [InlineData("public static class C { public static bool M(Resident r, out string {|number|}) { number = r.Number; return true; } }")]
    [InlineData("public class C(Resident r) { public override string {|ToString|}() => r.Number; }")]
    [InlineData("public abstract class C { protected static List<string> {|M|}(Resident r) => [r.Number]; }")]
    public async Task Member_that_others_can_call_and_that_gives_zone_data_is_reported(string source) => await Marked.Check("PK2007", Marked.InMyNumber + Resident + source);

    [Theory]
    [InlineData("public class Note { public string {|Text|} = \"\"; } public static class C { public static Note M(Resident r) => new Note { Text = r.Number }; }")]
    [InlineData("public class Note { public string {|Text|} { get; set; } = \"\"; } public static class C { public static Note M(Resident r) => new() { Text = r.Number }; }")]
    [InlineData("public class Note { public string {|Text|} { get; } public string Name { get; } public Note(Resident r) { Text = \"No. \" + r.Number; Name = r.Name; } }")]
    [InlineData("public class Note(Resident r) { public string {|Text|} { get; } = r.Number; public string Name { get; } = r.Name; }")]
    [InlineData("public class Note { public string {|Text|} { get; private set; } = \"\"; public void Fill(Resident r) => Text = r.Number; }")]
    [InlineData("public class Note { public string {|Text|} { get; private set; } = \"\"; public void Fill(Resident r) => Set(r.Number); void Set(string text) => Text = text; }")]
    [InlineData("public record Note(string {|Text|}, string Name); public static class C { public static Note M(Resident r) => new Note(r.Number, r.Name); }")]
    [InlineData("public class Notes { public List<string> {|All|} { get; } = []; public void Fill(Resident r) => All.Add(r.Number); }")]
    [InlineData("public class Notes { public Dictionary<string, string> {|All|} { get; } = new(); public void Fill(Resident r) { All[r.Name] = r.Number; } }")]
    [InlineData("public class Note { public Inner In { get; } = new(); public void Fill(Resident r) => In.Text = r.Number; } public class Inner { public string {|Text|} { get; set; } = \"\"; }")]
    [InlineData("public static class C { public static string {|Last|} { get; private set; } = \"\"; public static void Keep(Resident r) => Last = r.Number; }")]
    public async Task Property_or_field_that_is_filled_with_zone_data_is_reported_where_it_is_declared(string source) => await Marked.Check("PK2007", Marked.InMyNumber + Resident + source);

    [Theory]
    [InlineData("public class Note { [OfZone(typeof(MyNumberZone))] public string Text { get; } public Note(Resident r) { Text = r.Number; } }")]
    [InlineData("[OfZone(typeof(MyNumberZone))] public class Note { public string Text { get; } public Note(Resident r) { Text = r.Number; } }")]
    [InlineData("public record Note([OfZone(typeof(MyNumberZone))] string Text); public static class C { public static Note M(Resident r) => new Note(r.Number); }")]
    [InlineData("public class Note { private string Text { get; } public string Open { private get; set; } internal string Inside { get; } public Note(Resident r) { Text = Open = Inside = r.Number; } }")]
    [InlineData("public class Note { public Resident Of { get; } public int Length { get; } public Note(Resident r) { Of = r; Length = r.Number.Length; } }")]
    [InlineData("public class Note { [Unzoned(\"a year\")] public string Year { get; } public Note(Resident r) { Year = r.Number; } }")]
    [InlineData("internal class Note { public string Text { get; set; } = \"\"; internal static Note M(Resident r) => new Note { Text = r.Number }; }")]
    [InlineData("public class Note { public string Text { get; set; } = \"\"; } public static class C { public static int M(Resident r) { var n = new Note { Text = r.Number }; n.Text = r.Name; return n.Text.Length; } }")]
    public async Task Property_that_shows_its_zone_or_that_nobody_outside_can_read_is_silent(string source) => await Marked.Check("PK2007", Marked.InMyNumber + Resident + source);

    [Theory]
    [InlineData("public static class C { [OfZone(typeof(MyNumberZone))] public static string NumberOf(Resident r) => r.Number; }")]
    [InlineData("public static class C { [return: OfZone(typeof(MyNumberZone))] public static string NumberOf(Resident r) => r.Number; }")]
    [InlineData("public static class C { [Unzoned(\"two digits\")] public static string AreaOf(Resident r) => r.Number[..2]; }")]
    [InlineData("public static class C { public static string NameOf(Resident r) => r.Name; public static int Length(Resident r) => r.Number.Length; }")]
    [InlineData("public static class C { public static Resident Copy(Resident r) => new Resident { Number = r.Number }; }")]
    [InlineData("public static class C { public static string Pass(string s) => s; internal static string M(Resident r) => Pass(r.Number); }")]
    [InlineData("public class C(HttpClient http) { public Task Send(Resident r) => http.PostAsync(\"https://example.com/\", new StringContent(r.Number)); }")]
    [InlineData("static class C { public static string NumberOf(Resident r) => r.Number; }")]
    [InlineData("public static class C { public static Zoned<MyNumberZone, string> Zoned(Resident r) => PolicyKit.Zoned.Enter(Zones.MyNumber, r.Number, default); }")]
    [InlineData("public class CasesController : ControllerBase { public string Get(Resident r) => r.Number; }")]
    public async Task Member_whose_signature_shows_it_or_that_gives_nothing_is_silent(string source) => await Marked.Check("PK2007", Marked.InMyNumber + Resident + source);

    [Fact]
    public async Task What_is_received_in_code_of_the_zone_is_shown_by_the_zone_of_the_code() => await Marked.Check(
        "PK2007", Marked.InInternet + "public class C(HttpClient web) { public Task<string> M() => web.GetStringAsync(\"https://example.com/\"); }");

    [Fact]
    public async Task What_is_received_from_another_zone_is_not() => await Marked.Check(
        "PK2007", Marked.InLgwan + "public class C(HttpClient web) { public Task<string> {|M|}() => web.GetStringAsync(\"https://example.com/\"); }");

    [Fact]
    public async Task Message_names_the_member_the_zone_and_the_source()
    {
        var message = Assert.Single(await Marked.Found("PK2007", Marked.InMyNumber + Resident + "public static class C { public static string NumberOf(Resident r) => r.Number; }")).GetMessage(CultureInfo.InvariantCulture);

        Assert.All(new[] { "'C.NumberOf'", "the My Number zone", "'Resident.Number'", "Hanamaki 6(3)②", "[OfZone(typeof(MyNumberZone))]" }, part => Assert.Contains(part, message, StringComparison.Ordinal));
    }
}
