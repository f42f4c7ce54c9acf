using Microsoft.CodeAnalysis;
using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class UndeclaredConnectionRuleTests
{
    private const string Head = "using System.Net.Http.Json;\nusing System.Net.Sockets;\nusing System.Net.WebSockets;\nusing System.Threading;\n" + Marked.InLgwan
        + "namespace Microsoft.Extensions.DependencyInjection { static class ZoneClients { public static void AddZoneHttpClient<T>(this IServiceCollection s, string name, params string[] hosts) { } } }\n";

    [Theory]
    [InlineData("class C(HttpClient http, string server) { Task M() => http.GetStringAsync({|server|}); }")]
    [InlineData("class C(HttpClient http, string server) { Task M() => http.GetStringAsync({|$\"{server}/rates\"|}); Task N() => http.PostAsync(server, null); }")]
    [InlineData("class C(HttpClient http, string server) { Task M() => http.PostAsJsonAsync({|\"https://\" + server|}, 1); }")]
    [InlineData("class C { object M(Uri server) => new HttpClient { BaseAddress = {|server|} }; }")]
    [InlineData("class C { void M(HttpClient http, Uri server) { http.BaseAddress = {|server|}; } }")]
    [InlineData("class C { object M(string host) => new TcpClient({|host|}, 80); void N(TcpClient c, string host) { c.Connect({|host|}, 80); } }")]
    [InlineData("class C { Task M(ClientWebSocket socket, Uri server) => socket.ConnectAsync({|server|}, CancellationToken.None); }")]
    [InlineData("class C(IHttpClientFactory f, string server) { Task M() { var http = f.CreateClient(\"other\"); return http.GetStringAsync({|server|}); } }")]
    public async Task Address_that_only_the_run_time_knows_is_asked_about(string source) => await Marked.Check("PK3006", Head + source);

    [Theory]
    [InlineData("class C([Channel(typeof(LgwanZone))] HttpClient http, string server) { Task M() => http.GetStringAsync(server); }")]
    [InlineData("class C { [Channel(typeof(LgwanZone))] HttpClient? Http { get; set; } Task M(string server) => Http!.GetStringAsync(server); }")]
    [InlineData("[Channel(typeof(LgwanZone))] class Client : HttpClient { } class C { Task M(Client c, string server) => c.GetStringAsync(server); }")]
    [InlineData("class C { [Channel(typeof(LgwanZone))] readonly HttpClient _http; C(Uri server) { _http = new HttpClient { BaseAddress = server }; } }")]
    [InlineData("class C { [return: Channel(typeof(LgwanZone))] HttpClient Make(Uri server) => new HttpClient { BaseAddress = server }; Task M(string s) { var c = Make(new Uri(s)); return c.GetStringAsync(s); } }")]
    [InlineData("class C(IHttpClientFactory f, string server) { Task M() { var http = f.CreateClient(\"tax\"); return http.GetStringAsync(server); } void N(IServiceCollection s) => s.AddZoneHttpClient<LgwanZone>(\"tax\", \"*.lgwan.example\"); }")]
    [InlineData("class C(HttpClient http, int id) { Task M() => http.GetStringAsync(\"https://files.lgwan.example/\" + id); Task N() => http.GetStringAsync($\"https://files.lgwan.example/{id}\"); Task O() => http.GetStringAsync($\"api/{id}\"); }")]
    [InlineData("class C(HttpClient http) { static readonly Uri s_files = new(\"https://files.lgwan.example/\"); Task M() => http.GetStringAsync(s_files); Task N() { var address = new Uri(\"https://files.lgwan.example/\"); return http.GetStringAsync(address); } }")]
    [InlineData("class Own { public void Connect(string host) { } } class C { void M(Own o, string host) => o.Connect(host); }")]
    public async Task Declared_channel_and_constant_host_are_silent(string source) => await Marked.Check("PK3006", Head + source);

    [Theory]
    [InlineData("MyNumberZone", false, DiagnosticSeverity.Warning)]
    [InlineData("MyNumberZone", true, DiagnosticSeverity.Error)]
    [InlineData("LgwanZone", false, DiagnosticSeverity.Info)]
    [InlineData("LgwanZone", true, DiagnosticSeverity.Info)]
    public async Task Isolated_zone_makes_it_a_warning_and_strict_builds_an_error_of_it(string zone, bool strict, DiagnosticSeverity expected)
    {
        var source = Marked.Usings + $"[assembly: InZone(typeof({zone}))]\nclass C(HttpClient http, string server) {{ Task M() => http.GetStringAsync(server); }}";

        var found = Assert.Single(await Marked.Found("PK3006", source, p => p with { Properties = p.Properties.Add("PolicyKitEnforcement", strict ? "strict" : "default") }));

        Assert.Equal(expected, found.Severity);
    }
}
