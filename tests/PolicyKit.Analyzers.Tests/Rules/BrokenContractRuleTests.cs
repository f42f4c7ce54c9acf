using System.Globalization;
using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class BrokenContractRuleTests
{
    private const string Resident = "class Resident { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = \"\"; public string Name { get; set; } = \"\"; }\n";

    [Theory]
    [InlineData("static class C { [return: {|OfZone(typeof(LgwanZone))|}] public static string M(Resident r) => r.Number; }")]
    [InlineData("static class C { [{|OfZone(typeof(LgwanZone))|}] public static string M(Resident r) { var n = \"No. \" + r.Number; return n; } }")]
    [InlineData("class C(Resident r) { [{|OfZone(typeof(LgwanZone))|}] public string Number => r.Number.Trim(); }")]
    [InlineData("static class C { [{|OfZone(typeof(LgwanZone))|}] public static async Task<string> M(Resident r) { await Task.Yield(); return r.Number; } }")]
    public async Task Result_of_another_zone_than_declared_is_reported_at_the_declaration(string source) => await Marked.Check("PK2006", Marked.InMyNumber + Resident + source);

    [Theory]
    [InlineData("class C(Resident r) { [{|Unzoned(\"an id\")|}] public string Id => r.Number; }")]
    [InlineData("static class C { [return: {|Unzoned(\"an id\")|}] public static string M(Resident r) { return r.Number; } }")]
    [InlineData("static class C { [{|Unzoned(\"an id\")|}] public static object M([OfZone(typeof(MyNumberZone))] string number) => number; }")]
    public async Task Result_declared_without_a_zone_that_is_a_labelled_place_is_reported(string source) => await Marked.Check("PK2006", Marked.InMyNumber + Resident + source);

    [Theory]
    [InlineData("class C([Channel(typeof(InternetZone))] HttpClient web) { [{|Channel(typeof(LgwanZone))|}] public HttpClient Office() => web; }")]
    [InlineData("class C([Channel(typeof(InternetZone))] HttpClient web) { [{|Channel(typeof(LgwanZone))|}] public HttpClient Office => web; }")]
    [InlineData("class C { [Channel(typeof(LgwanZone))] HttpClient _office; public C([Channel(typeof(InternetZone))] HttpClient web) { _office = {|web|}; _office.CancelPendingRequests(); } }")]
    [InlineData("class C([Channel(typeof(InternetZone))] HttpClient web) { void M() => Use({|web|}); static void Use([Channel(typeof(LgwanZone))] HttpClient office) => office.CancelPendingRequests(); }")]
    public async Task Connection_of_another_zone_than_declared_is_reported(string source) => await Marked.Check("PK2006", Marked.InMyNumber + Resident + source);

    [Theory]
    [InlineData("static class C { [return: OfZone(typeof(MyNumberZone))] public static string M(Resident r) => r.Number; }")]
    [InlineData("static class C { [return: OfZone(typeof(LgwanZone))] public static string M(Resident r) => r.Name; }")]
    [InlineData("static class C { [return: OfZone(typeof(LgwanZone))] public static string M(string s) => s; static string N(Resident r) => M(r.Name); }")]
    [InlineData("class C(Resident r) { [Unzoned(\"a count\")] public int Count => r.Number.Length; [Unzoned(\"an area\")] public string Area => AreaOf(r.Number); static string AreaOf(string n) => n[..2]; }")]
    [InlineData("[OfZone(typeof(MyNumberZone))] class C { int _year; [Unzoned(\"a year\")] public int Year => _year; public void Set(int year) => _year = year; }")]
    [InlineData("class C([Channel(typeof(LgwanZone))] HttpClient office) { [Channel(typeof(LgwanZone))] public HttpClient Office => office; [Channel(typeof(LgwanZone))] public HttpClient New() => new HttpClient(); }")]
    public async Task Contract_that_holds_is_silent(string source) => await Marked.Check("PK2006", Marked.InMyNumber + Resident + source);

    [Fact]
    public async Task Message_names_both_zones_the_value_and_the_contract_that_would_be_right()
    {
        var found = Assert.Single(await Marked.Found("PK2006", Marked.InMyNumber + Resident + "static class C { [return: OfZone(typeof(LgwanZone))] public static string M(Resident r) => r.Number; }"));
        var message = found.GetMessage(CultureInfo.InvariantCulture);

        Assert.All(new[] { "'C.M'", "the LGWAN zone", "'r.Number'", "the My Number zone", "Hanamaki 6(3)②", "[OfZone(typeof(MyNumberZone))]" }, part => Assert.Contains(part, message, StringComparison.Ordinal));
        Assert.Equal("PolicyKit.ThreeLayer.MyNumberZone", found.Properties[DiagnosticProperties.Stricter]);
    }
}
