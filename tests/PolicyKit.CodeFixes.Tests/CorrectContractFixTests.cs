namespace PolicyKit.CodeFixes.Tests;

public class CorrectContractFixTests
{
    private const string Head = Fixes.Usings + "[assembly: InZone(typeof(MyNumberZone))]\nclass Resident { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = \"\"; }\n";

    [Theory]
    [InlineData(
        "static class C\n{\n    // title\n    [return: OfZone(typeof(LgwanZone))] // old\n    public static string M(Resident r) => r.Number;\n}\n",
        "static class C\n{\n    // title\n    [return: OfZone(typeof(MyNumberZone))] // old\n    public static string M(Resident r) => r.Number;\n}\n")]
    [InlineData(
        "class C(Resident? r)\n{\n    [Obsolete, Unzoned(\"an id\")]\n    public string? Id => r?.Number;\n    [Unzoned(\"an id\")] public string Other => r!.Number;\n}\n",
        "class C(Resident? r)\n{\n    [Obsolete, Unzoned(\"an id\")]\n    public string? Id => r?.Number;\n    [OfZone(typeof(MyNumberZone))] public string Other => r!.Number;\n}\n")]
    [InlineData(
        "partial class C([Channel(typeof(InternetZone))] System.Net.Http.HttpClient web)\n{\n    [Channel(typeof(LgwanZone))]\n    public System.Net.Http.HttpClient Office => web;\n}\npartial class C;\n",
        "partial class C([Channel(typeof(InternetZone))] System.Net.Http.HttpClient web)\n{\n    [Channel(typeof(InternetZone))]\n    public System.Net.Http.HttpClient Office => web;\n}\npartial class C;\n")]
    public async Task Contract_names_the_zone_that_the_code_gives(string before, string after) => await Fixes.Check(new CorrectContractFix(), Head + before, Head + after);

    [Fact]
    public async Task Fix_all_corrects_every_contract() => await Fixes.CheckAll(
        new CorrectContractFix(),
        Head + "record C(Resident R)\n{\n    [OfZone(typeof(LgwanZone))] public string A => R.Number;\n    [OfZone(typeof(LgwanZone))] public string B() => R.Number;\n}\n",
        Head + "record C(Resident R)\n{\n    [OfZone(typeof(MyNumberZone))] public string A => R.Number;\n    [OfZone(typeof(MyNumberZone))] public string B() => R.Number;\n}\n");

    [Fact]
    public async Task Nothing_is_offered_where_the_value_is_wrong() => await Fixes.OffersNothing(
        new CorrectContractFix(), Head + "class C([Channel(typeof(InternetZone))] System.Net.Http.HttpClient web) { [Channel(typeof(LgwanZone))] object? _office; void M() { _office = web; _office?.ToString(); } }\n");
}
