using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

/// <summary>Named clients that <c>AddZoneHttpClient</c> registers, in the flow rules. The method is known by its name.</summary>
public class ZoneClientTests
{
    private const string Head = Marked.InLgwan + """
        static class Registrations
        {
            public const string Office = "office";
            public static object AddZoneHttpClient<TZone>(this IServiceCollection services, string name, params string[] hosts) where TZone : IZone => services;
            public static void Add(IServiceCollection services)
            {
                services.AddZoneHttpClient<LgwanZone>("office", "*.lgwan.example");
                services.AddZoneHttpClient<InternetZone>("web");
                services.AddZoneHttpClient<LgwanZone>("both");
                services.AddZoneHttpClient<InternetZone>("both");
            }
        }
        class Case { [OfZone(typeof(LgwanZone))] public string Text { get; set; } = ""; }

        """;

    [Theory]
    [InlineData("class C(IHttpClientFactory f) { Task M(Case c, string url) => f.CreateClient(\"web\").PostAsync(url, {|new StringContent(c.Text)|}); }")]
    [InlineData("class C(IHttpClientFactory f) { Task M(Case c, string url) => f.CreateClient(\"other\").PostAsync(url, {|new StringContent(c.Text)|}); }")]
    [InlineData("class C(IHttpClientFactory f) { Task M(Case c, string url) => f.CreateClient(\"both\").PostAsync(url, {|new StringContent(c.Text)|}); }")]
    [InlineData("class C(IHttpClientFactory f) { Task M(Case c, string url) => f.CreateClient().PostAsync(url, {|new StringContent(c.Text)|}); }")]
    public async Task Client_that_is_not_registered_for_the_zone_of_the_data_is_reported(string source) => await Marked.Check("PK1004", Head + source);

    [Theory]
    [InlineData("class C(IHttpClientFactory f) { Task M(Case c, string url) => f.CreateClient(\"office\").PostAsync(url, new StringContent(c.Text)); }")]
    [InlineData("class C(IHttpClientFactory f) { Task M(Case c, string url) { var http = f.CreateClient(Registrations.Office); return http.PostAsync(url, new StringContent(c.Text)); } }")]
    [InlineData("class C { readonly HttpClient _http; public C(IHttpClientFactory f) => _http = f.CreateClient(\"office\"); public Task M(Case c, string url) => _http.PostAsync(url, new StringContent(c.Text)); }")]
    public async Task Client_of_the_zone_of_the_data_is_silent(string source) => await Marked.Check("PK1004", Head + source);

    private const string Typed = Head + """
        static class TypedRegistrations
        {
            public static object AddZoneHttpClient<TZone, TClient>(this IServiceCollection services, string name, params string[] hosts) where TZone : IZone => services;
            public static object AddZoneHttpClient<TZone, TClient, TImplementation>(this IServiceCollection services, string name, params string[] hosts) where TZone : IZone => services;
            public static object AddTypedClient<TClient>(this object builder) => builder;
            public static object AddTypedClient<TClient, TImplementation>(this object builder) => builder;
            public static object AddHeaders(this object builder) => builder;
        }
        """;

    // Each client sends what it is given; REGISTRATION says where its HttpClient ends.
    private const string Client = """
        class Office(HttpClient http) : IOffice { public Task Send(Case c, string url) => http.PostAsync(url, new StringContent(c.Text)); }
        interface IOffice { Task Send(Case c, string url); }
        static class Start { static void Run(IServiceCollection services) { REGISTRATION } }

        """;

    public static TheoryData<string> Registrations => new(
        "services.AddZoneHttpClient<ZONE, Office>(\"o\", \"*.example\");",
        "services.AddZoneHttpClient<ZONE, IOffice, Office>(\"o\");",
        "services.AddZoneHttpClient<ZONE>(\"o\").AddTypedClient<Office>();",
        "services.AddZoneHttpClient<ZONE>(\"o\").AddHeaders().AddTypedClient<IOffice, Office>();",
        "var o = services.AddZoneHttpClient<ZONE>(\"o\"); o.AddHeaders().AddTypedClient<Office>();");

    [Theory, MemberData(nameof(Registrations))]
    public async Task Typed_client_is_a_connection_of_the_zone_that_it_is_registered_for(string registration)
    {
        string With(string zone) => Typed + Client.Replace("REGISTRATION", registration.Replace("ZONE", zone, StringComparison.Ordinal), StringComparison.Ordinal);

        Assert.Empty(await Marked.Found("PK1004", With("LgwanZone")));
        Assert.Empty(await Marked.Found("PK3006", With("LgwanZone")));
        Assert.Single(await Marked.Found("PK1004", With("InternetZone")));
    }

    [Theory]
    [InlineData("class Office { readonly HttpClient _http; public Office(HttpClient http, IConfiguration settings) { _http = http; } public Task Send(Case c, string url) => _http.PostAsync(url, new StringContent(c.Text)); }")]
    [InlineData("class Office { public HttpClient Http { get; } public Office(HttpClient http) => Http = http; public Task Send(Case c, string url) => Http.PostAsync(url, new StringContent(c.Text)); }")]
    [InlineData("class Office(HttpClient http) { public Task Send(Case c, string url) => Post(url, c.Text); Task Post(string url, string text) => http.PostAsync(url, new StringContent(text)); }")]
    public async Task HttpClient_of_a_typed_client_keeps_its_zone_wherever_the_client_keeps_it(string client)
    {
        var source = Typed + client + "interface IConfiguration; static class Start { static void Run(IServiceCollection services) => services.AddZoneHttpClient<LgwanZone, Office>(\"o\"); }";

        Assert.Empty(await Marked.Found("PK1004", source));
        Assert.Empty(await Marked.Found("PK3006", source));
    }

    [Theory]
    [InlineData("")]
    [InlineData("services.AddZoneHttpClient<LgwanZone>(\"o\");")]
    [InlineData("services.AddZoneHttpClient<LgwanZone, Case>(\"o\");")]
    [InlineData("services.AddTypedClient<Office>();")]
    [InlineData("services.AddZoneHttpClient<LgwanZone, Office>(\"a\"); services.AddZoneHttpClient<InternetZone, Office>(\"b\");")]
    public async Task Client_that_no_registration_or_two_give_a_zone_ends_in_the_Internet(string registration) =>
        Assert.Single(await Marked.Found("PK1004", Typed + Client.Replace("REGISTRATION", registration, StringComparison.Ordinal)));

    [Fact]
    public async Task What_a_typed_client_receives_belongs_to_its_zone() => await Marked.Check(
        "PK1005", Typed + """
            class Office(HttpClient http) { public async Task Read(Case c, string url) => c.Text = await http.GetStringAsync(url); }
            class Web(HttpClient http) { public async Task Read(Case c, string url) => c.Text = {|await http.GetStringAsync(url)|}; }
            static class Start { static void Run(IServiceCollection services) { services.AddZoneHttpClient<LgwanZone, Office>("o"); services.AddZoneHttpClient<InternetZone, Web>("w"); } }
            """);

    [Fact]
    public async Task What_a_client_receives_belongs_to_its_zone() => await Marked.Check(
        "PK1005", Head + "class C(IHttpClientFactory f) { async Task M(Case c, string url) { c.Text = await f.CreateClient(\"office\").GetStringAsync(url); c.Text = {|await f.CreateClient(\"web\").GetStringAsync(url)|}; } }");
}
