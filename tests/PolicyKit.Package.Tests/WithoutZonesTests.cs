using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using PolicyKit.Package.Tests.Harness;

namespace PolicyKit.Package.Tests;

/// <summary>A project to which the packages came although it names no zone is left in peace.</summary>
public sealed class WithoutZonesTests(PackedFeed feed)
{
    [Fact]
    public void Build_of_a_project_without_zones_says_nothing_and_its_facts_name_no_zone()
    {
        var work = feed.NewWorkspace();
        work.Project("Plain.csproj", Sources.App, packages: ["PolicyKit.Hanamaki"]);
        work.Write("Program.cs", Sources.WithoutZones);

        Assert.Empty(work.Build("Plain.csproj").Succeeds().Messages);
        Assert.DoesNotContain(FactsOf.Assembly(work.PathOf("bin/Debug/net10.0/Plain.dll")), static fact => fact.Contains("Zone", StringComparison.Ordinal));
    }

    [Fact]
    public void Project_downstream_that_never_chose_the_package_builds_as_before()
    {
        var work = feed.NewWorkspace();
        work.Project("Store/Store.csproj", Sources.Library, packages: ["PolicyKit.Hanamaki"]);
        work.Write("Store/Store.cs", "public static class Store { public static string Read() => \"\"; }");
        work.Project("Plain/Plain.csproj", Sources.App, projects: ["../Store/Store.csproj"]);
        work.Write("Plain/Program.cs", Sources.WithoutZones + "\nfile static class Use { public static string Read() => Store.Read(); }");

        Assert.Empty(work.Build("Plain/Plain.csproj").Succeeds().Messages);
    }

    [Fact]
    public async Task Analyzer_looks_at_no_code_of_a_project_without_zones()
    {
        using var analyzers = PackedAnalyzers.Extract(feed);

        Assert.Equal(0, LooksAtCode(await analyzers.ActionsOn(Sources.WithoutZones)));
        Assert.NotEqual(0, LooksAtCode(await analyzers.ActionsOn(Sources.OfReadme("README.md"))));
    }

    private static int LooksAtCode(AnalyzerTelemetryInfo actions) =>
        actions.OperationActionsCount + actions.OperationBlockActionsCount + actions.OperationBlockStartActionsCount
        + actions.SymbolActionsCount + actions.SymbolStartActionsCount + actions.SyntaxNodeActionsCount
        + actions.CodeBlockActionsCount + actions.CodeBlockStartActionsCount + actions.SemanticModelActionsCount
        + actions.SyntaxTreeActionsCount + actions.CompilationActionsCount;
}
