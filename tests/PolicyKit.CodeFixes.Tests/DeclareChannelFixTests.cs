namespace PolicyKit.CodeFixes.Tests;

public class DeclareChannelFixTests
{
    private const string Head = Fixes.Usings + "using System.Net.Http;\nusing System.Threading.Tasks;\n[assembly: InZone(typeof(LgwanZone))]\n";

    [Theory]
    [InlineData("class C(HttpClient http, string server) { Task M() => http.GetStringAsync($\"{server}/rates\"); }", "class C([Channel(typeof(LgwanZone))] HttpClient http, string server) { Task M() => http.GetStringAsync($\"{server}/rates\"); }")]
    [InlineData(
        "class C\n{\n    // the office's\n    private readonly HttpClient _http = new();\n    Task M(string server) => _http.GetStringAsync(server);\n}\n",
        "class C\n{\n    // the office's\n    [Channel(typeof(LgwanZone))]\n    private readonly HttpClient _http = new();\n    Task M(string server) => _http.GetStringAsync(server);\n}\n")]
    [InlineData("class C { HttpClient? Http { get; set; } Task M(string server) => Http!.GetStringAsync(server); }", "class C { [Channel(typeof(LgwanZone))] HttpClient? Http { get; set; } Task M(string server) => Http!.GetStringAsync(server); }")]
    public async Task Client_is_declared_a_channel(string before, string after) => await Fixes.Check(new DeclareChannelFix(), Head + before, Head + after, "Lgwan");

    [Fact]
    public async Task Each_zone_is_an_offer() => Assert.Equal(
        ["Add [Channel(typeof(MyNumberZone))]", "Add [Channel(typeof(LgwanZone))]", "Add [Channel(typeof(InternetZone))]"],
        await new FixedSource(new DeclareChannelFix()).Titles(Head + "class C(HttpClient http, string server) { Task M() => http.GetStringAsync(server); }"));

    [Fact]
    public async Task Nothing_is_offered_for_a_local() => await Fixes.OffersNothing(
        new DeclareChannelFix(), Head + "class C { Task M(string server) { var http = new HttpClient(); return http.GetStringAsync(server); } }");
}
