using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Assessing;

/// <summary><c>assess</c> over a solution: what its build leaves out, or switches off, is not a pass.</summary>
public sealed class BuildAssessTests : IDisposable
{
    private readonly VendorSystem system = new();

    public void Dispose() => system.Dispose();

    [Fact]
    public async Task Project_that_no_component_lists_and_a_build_that_runs_no_rules_are_not_checked()
    {
        Write("src/Tax.App/Tax.App.csproj", Project(""));
        Write("src/Relay/Relay.csproj", Project("<RunAnalyzers>false</RunAnalyzers>"));
        Write("src/Batch/Batch.csproj", Code.Project());
        Write("src/Batch/Nothing.cs", Code.WithoutZones);
        await Dotnet.RunAsync(system.Path, "sln", "Zeimu.sln", "add", "src/Batch/Batch.csproj");
        await Dotnet.RunAsync(system.Path, "restore", "Zeimu.sln");

        var run = (await ToolRun.OfAsync("assess", system.Manifest, "--as-of", VendorSystem.AsOf, "--out", system.Of("report"), "--lang", "ja")).EndsWith(3);

        Assert.Contains("src/Batch/Batch.csproj", Assert.Single(run.Output.Split('\n'), line => line.Contains(": PK9302 ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("src/Relay/Relay.csproj", Assert.Single(run.Output.Split('\n'), line => line.Contains(": PK9002 ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(system.Of(name))!);
        File.WriteAllText(system.Of(name), text);
    }

    // What the package adds to a project, as far as it matters here.
    private static string Project(string properties) => Code.Project()
        .Replace("</PropertyGroup>", properties + "</PropertyGroup>", StringComparison.Ordinal)
        .Replace("<ItemGroup>", $"""<ItemGroup><CompilerVisibleProperty Include="RunAnalyzers" /><Analyzer Include="{Path.Combine(AppContext.BaseDirectory, "PolicyKit.Analyzers.dll")}" />""", StringComparison.Ordinal);
}
