using System.Text.Json;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Checking;

/// <summary>
/// Three projects in a row, of which the last does not itself refer to the first: what the first sends, gives and hands on is known to the last, in
/// its build and to <c>check</c> alike.
/// </summary>
public sealed class ChainOfProjectsTests : IDisposable
{
    private const string First = Code.Zone + Code.Resident + """
        public static class First
        {
            public static System.Threading.Tasks.Task Send(string text) =>
                new System.Net.Http.HttpClient().PostAsync("https://example.com/", new System.Net.Http.StringContent(text));
            public static string Get() => new Resident().Number;
            public static object Box(string text) => new Resident { AddresseeId = text };
            public static System.Threading.Tasks.Task Post(object box) => Send(((Resident)box).AddresseeId);
        }
        """;

    private const string Middle = Code.Zone + """
        public static class Middle
        {
            public static System.Threading.Tasks.Task Send(string text) => First.Send(text);
            public static string Get() => First.Get();
            public static object Box(string text) => First.Box(text);
            public static System.Threading.Tasks.Task Post(object box) => First.Post(box);
        }
        """;

    private const string Last = Code.Zone + """
        public static class Last
        {
            public static System.Threading.Tasks.Task Sent([OfZone(typeof(MyNumberZone))] string number) => Middle.Send(number); // leaks
            public static System.Threading.Tasks.Task Given() => Middle.Send(Middle.Get()); // leaks
            public static System.Threading.Tasks.Task SentHere(System.Net.Http.HttpClient http) => http.GetAsync("https://example.com/" + Middle.Get()); // leaks
            public static System.Threading.Tasks.Task Boxed([OfZone(typeof(MyNumberZone))] string number) => Middle.Post(Middle.Box(number)); // leaks
            public static System.Threading.Tasks.Task Sound() => Middle.Send("text");
        }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Leaks_through_two_projects_are_found_by_the_build_and_by_check(bool refersToAll)
    {
        foreach (var (name, code, below) in new[] { ("First", First, Array.Empty<string>()), ("Middle", Middle, ["../First/First.csproj"]), ("Last", Last, ["../Middle/Middle.csproj"]) })
        {
            folder.Write($"{name}/{name}.csproj", Project(refersToAll, below));
            folder.Write($"{name}/{name}.cs", code);
        }

        await Dotnet.RunAsync(folder.Path, "new", "sln", "--name", "App", "--format", "sln");
        await Dotnet.RunAsync(folder.Path, "sln", "App.sln", "add", "First/First.csproj", "Middle/Middle.csproj", "Last/Last.csproj");
        await Dotnet.RunAsync(folder.Path, "build", "App.sln");
        var leaks = Last.Split('\n').Index().Where(line => line.Item.EndsWith("// leaks", StringComparison.Ordinal)).Select(line => line.Index + 1).ToList();

        using var built = JsonDocument.Parse(File.ReadAllText(folder.Of("Last/log.sarif")));
        using var told = JsonDocument.Parse((await ToolRun.OfAsync("check", folder.Of("App.sln"), "--json")).EndsWith(1).Output);

        Assert.Equal(leaks, built.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(result => result.GetProperty("ruleId").GetString() == "PK1001")
            .Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32()).Order());
        Assert.Equal(leaks, told.RootElement.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("rule").GetString() == "PK1001")
            .Select(finding => finding.GetProperty("place")).Where(place => place.GetProperty("file").GetString() == "Last/Last.cs").Select(place => place.GetProperty("line").GetInt32()).Order());
    }

    private static string Project(bool refersToAll, string[] below) => Code.Project(below)
        .Replace("</PropertyGroup>", $"<DisableTransitiveProjectReferences>{(refersToAll ? "false" : "true")}</DisableTransitiveProjectReferences><ErrorLog>log.sarif,version=2.1</ErrorLog></PropertyGroup>", StringComparison.Ordinal)
        .Replace("</ItemGroup>", $"<Analyzer Include=\"{Beside("PolicyKit.Analysis.dll")}\" /><Analyzer Include=\"{Beside("PolicyKit.Analyzers.dll")}\" /></ItemGroup>", StringComparison.Ordinal);

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
