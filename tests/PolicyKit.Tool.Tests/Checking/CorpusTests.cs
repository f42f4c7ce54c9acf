using System.Collections.Immutable;
using System.Text.Json;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Checking;

/// <summary>
/// One answer by the two ways a user has, on projects made of the conformance corpus: a build with the analyzers in it, and <c>check</c> over the same solution. Some
/// specimens here; all of them with <c>POLICYKIT_LAB=full</c>.
/// </summary>
public sealed class CorpusTests : IDisposable
{
    // What every specimen is compiled with.
    private static readonly string[] Common = ["_Prelude.cs", "_GlobalUsings.cs"];

    private static readonly string[] Some = ["Calls/Wrappers.cs", "Delegates/Closures.cs", "Implicit/Conditions.cs", "Objects/Structs.cs"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Build_with_the_analyzers_and_check_find_the_same_places()
    {
        var specimens = Specimens();
        foreach (var (project, text) in specimens)
        {
            folder.Write($"{project}/{project}.csproj", Project);
            folder.Write($"{project}/Specimen.cs", text);
            foreach (var name in Common)
            {
                folder.Write($"{project}/{name}", Resource(name));
            }
        }

        await Dotnet.RunAsync(folder.Path, "new", "sln", "--name", "App", "--format", "sln");
        await Dotnet.RunAsync(folder.Path, ["sln", "App.sln", "add", .. specimens.Select(static s => $"{s.Project}/{s.Project}.csproj")]);
        await Dotnet.RunAsync(folder.Path, "restore", "App.sln");

        await Dotnet.RunAsync(folder.Path, "build", "App.sln", "--no-restore");
        var built = specimens.SelectMany(s => Logged(folder.Of($"{s.Project}/log.sarif"))).Order(StringComparer.Ordinal).ToList();
        using var told = JsonDocument.Parse((await ToolRun.OfAsync("check", folder.Of("App.sln"), "--json")).EndsWith(1).Output);

        Assert.True(built.Count > specimens.Length, string.Join("\n", built));
        Assert.Equal(built, Places(told.RootElement.GetProperty("findings").EnumerateArray().Select(static f => (
            f.GetProperty("rule").GetString()!, f.GetProperty("place").GetProperty("file").GetString()!, f.GetProperty("place").GetProperty("line").GetInt32()))));
    }

    private static ImmutableArray<(string Project, string Text)> Specimens()
    {
        // Web code needs an SDK of its own, and is compared where no build is needed.
        var names = Environment.GetEnvironmentVariable("POLICYKIT_LAB") == "full"
            ? typeof(CorpusTests).Assembly.GetManifestResourceNames().Where(static n => n.StartsWith("Corpus/", StringComparison.Ordinal)).Select(static n => n["Corpus/".Length..]).Where(static n => !Common.Contains(n, StringComparer.Ordinal) && !n.StartsWith("Web/", StringComparison.Ordinal))
            : Some;
        return [.. names.Order(StringComparer.Ordinal).Select(static n => (n[..^3].Replace('/', '.'), Resource(n)))];
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(CorpusTests).Assembly.GetManifestResourceStream("Corpus/" + name) ?? throw new InvalidOperationException($"The corpus has no '{name}'."));
        return reader.ReadToEnd();
    }

    private static IEnumerable<string> Logged(string sarif)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(sarif));
        return Places(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(static r =>
        {
            var at = r.GetProperty("locations")[0].GetProperty("physicalLocation");
            return (r.GetProperty("ruleId").GetString()!, at.GetProperty("artifactLocation").GetProperty("uri").GetString()!, at.GetProperty("region").GetProperty("startLine").GetInt32());
        }));
    }

    // Rule, project, file and line of the flow rules, each once.
    private static List<string> Places(IEnumerable<(string Rule, string File, int Line)> findings) =>
        [.. findings.Where(static f => f.Rule.StartsWith("PK10", StringComparison.Ordinal)).Select(static f => $"{string.Join('/', f.File.Split('/')[^2..])}({f.Line}): {f.Rule}").Distinct().Order(StringComparer.Ordinal)];

    private static string Project => Code.Project()
        .Replace("</PropertyGroup>", "<LangVersion>14</LangVersion><Nullable>enable</Nullable><AllowUnsafeBlocks>true</AllowUnsafeBlocks><ErrorLog>log.sarif,version=2.1</ErrorLog></PropertyGroup>", StringComparison.Ordinal)
        .Replace("</ItemGroup>", $"<Analyzer Include=\"{Beside("PolicyKit.Analysis.dll")}\" /><Analyzer Include=\"{Beside("PolicyKit.Analyzers.dll")}\" /></ItemGroup>", StringComparison.Ordinal);

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
