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
    [InlineData("public class Note { public string Text = \"\"; } public static class C { public static Note {|M|}(Resident r) => new Note { Text = r.Number }; }")]
    [InlineData("public class C(Resident r) { public override string {|ToString|}() => r.Number; }")]
    [InlineData("public abstract class C { protected static List<string> {|M|}(Resident r) => [r.Number]; }")]
    public async Task Member_that_others_can_call_and_that_gives_zone_data_is_reported(string source) => await Marked.Check("PK2007", Marked.InMyNumber + Resident + source);

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
