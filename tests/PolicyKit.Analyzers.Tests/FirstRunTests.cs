using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests;

/// <summary>What somebody sees who has just added the package, and then the first line.</summary>
public class FirstRunTests
{
    // An office's web application as it was before anyone had heard of zones.
    private const string Office = Marked.Usings + """
        ZONE
        public class Resident { public int Id { get; set; } public string Name { get; set; } = ""; public string KojinBango { get; set; } = ""; }
        public class ResidentsController(HttpClient http, IConfiguration settings) : ControllerBase
        {
            [HttpPost] public async Task<IActionResult> Register(Resident resident)
            {
                Console.WriteLine(resident.Name);
                await http.PostAsync(settings.Server + "/register", new StringContent(resident.Name));
                return Ok();
            }
            [AllowAnonymous] public string Version() => "1.0";
        }
        public interface IConfiguration { string Server { get; } }
        public static class Start
        {
            public static void Run(WebApplication app)
            {
                app.UseDeveloperExceptionPage();
                app.MapGet("/old", () => new HttpClient().GetStringAsync("http://files.example/"));
            }
        }
        """;

    [Fact]
    public async Task With_nothing_declared_there_is_silence() =>
        Assert.Empty(await Project.Of(Office.Replace("ZONE", "", StringComparison.Ordinal)).AnalyzeWith(new PolicyKitAnalyzer()));

    [Fact]
    public async Task With_the_zone_of_the_code_alone_findings_of_every_kind_come_at_once()
    {
        var found = await Project.Of(Office.Replace("ZONE", "[assembly: InZone(typeof(MyNumberZone))]", StringComparison.Ordinal)).AnalyzeWith(new PolicyKitAnalyzer());

        Assert.Superset(
            new HashSet<string> { "PK1001", "PK1007", "PK2001", "PK3006", "PK4001", "PK4002", "PK4004", "PK4005" },
            found.Select(d => d.Id).ToHashSet());
        Assert.All(found, d => Assert.True(d.Location.IsInSource));
    }

    [Fact]
    public async Task Findings_of_one_line_are_few()
    {
        var found = await Project.Of(Office.Replace("ZONE", "[assembly: InZone(typeof(MyNumberZone))]", StringComparison.Ordinal)).AnalyzeWith(new PolicyKitAnalyzer());

        Assert.All(found.GroupBy(d => (d.Id, d.Location.GetLineSpan().StartLinePosition.Line)), same => Assert.True(same.Count() <= 2, same.Key.ToString()));
    }
}
