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

    [Fact]
    public async Task What_a_client_receives_belongs_to_its_zone() => await Marked.Check(
        "PK1005", Head + "class C(IHttpClientFactory f) { async Task M(Case c, string url) { c.Text = await f.CreateClient(\"office\").GetStringAsync(url); c.Text = {|await f.CreateClient(\"web\").GetStringAsync(url)|}; } }");
}
