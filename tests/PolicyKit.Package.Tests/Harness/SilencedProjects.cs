namespace PolicyKit.Package.Tests.Harness;

/// <summary>
/// One strict project for each way to keep a rule quiet, all built by one <c>dotnet build</c>. Each has the same two findings, and waives none. A project is called as
/// its route.
/// </summary>
public sealed class SilencedProjects
{
    private const string Program = """
        using PolicyKit;
        using PolicyKit.ThreeLayer;

        [assembly: InZone(typeof(MyNumberZone))]

        public sealed class Resident
        {
            [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = "";
        }

        public static class Shown
        {
            public static void Show(Resident resident)
            {
                Console.WriteLine(resident.Number);
            }
        }
        """;

    private const string Statement = "        Console.WriteLine(resident.Number);";

    private readonly Lazy<BuildLog> log;

    public SilencedProjects(PackedFeed feed) => log = new Lazy<BuildLog>(() => Build(feed));

    /// <summary>The routes: what is added to the project file, to its items, and beside it; and how the source is changed.</summary>
    internal static readonly Dictionary<string, Route> Routes = new()
    {
        ["Nothing"] = new(),
        ["Pragma"] = new(Source: p => p.Replace(Statement, "#pragma warning disable PK1007\n" + Statement, StringComparison.Ordinal)),
        ["BarePragma"] = new(Source: p => "#pragma warning disable\n" + p),
        ["MemberAttribute"] = new(Source: p => p.Replace("    public static void Show", "    [System.Diagnostics.CodeAnalysis.SuppressMessage(\"x\", \"PK1007\")]\n    public static void Show", StringComparison.Ordinal)),
        ["ModuleAttribute"] = new(Source: p => p.Replace("[assembly: InZone", "[module: System.Diagnostics.CodeAnalysis.SuppressMessage(\"x\", \"PK1007\")]\n[assembly: InZone", StringComparison.Ordinal)),
        ["AssemblyAttribute"] = new(Source: p => p.Replace("[assembly: InZone", "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"x\", \"PK1007\", Scope = \"type\", Target = \"~T:Shown\")]\n[assembly: InZone", StringComparison.Ordinal)),
        ["NoWarn"] = new(Properties: "<NoWarn>$(NoWarn);PK1007</NoWarn>"),
        ["RuleSet"] = new(Properties: "<CodeAnalysisRuleSet>quiet.ruleset</CodeAnalysisRuleSet>", File: ("quiet.ruleset", """
            <RuleSet Name="Quiet" ToolsVersion="17.0"><Rules AnalyzerId="PolicyKit.Analyzers" RuleNamespace="PolicyKit"><Rule Id="PK1007" Action="None" /></Rules></RuleSet>
            """)),
        ["WarningsNotAsErrors"] = new(Properties: "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>PK1007</WarningsNotAsErrors>"),
        ["EditorConfig"] = new(File: (".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.PK1007.severity = none\n")),
        ["EditorConfigWarning"] = new(File: (".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.PK1007.severity = warning\n")),
        ["GlobalConfig"] = new(File: (".globalconfig", "is_global = true\ndotnet_diagnostic.PK1007.severity = none\n")),
        ["EveryAnalyzer"] = new(File: (".editorconfig", "root = true\n[*.cs]\ndotnet_analyzer_diagnostic.severity = none\n")),
        ["Category"] = new(File: (".editorconfig", "root = true\n[*.cs]\ndotnet_analyzer_diagnostic.category-PolicyKit.Flow.severity = none\n")),
        ["GeneratedCode"] = new(File: (".editorconfig", "root = true\n[*.cs]\ngenerated_code = true\n")),
        ["RunAnalyzers"] = new(Properties: "<RunAnalyzers>false</RunAnalyzers>"),
        ["RunAnalyzersOfFolder"] = new(File: ("Directory.Build.props", """
            <Project>
              <Import Project="../Directory.Build.props" />
              <PropertyGroup><RunAnalyzers>false</RunAnalyzers></PropertyGroup>
            </Project>
            """)),
        ["RunAnalyzersOfCommandLine"] = new(CommandLine: "RunAnalyzers=false"),
        ["RunAnalyzersDuringBuildOfCommandLine"] = new(CommandLine: "RunAnalyzersDuringBuild=false"),
        ["HiddenRunAnalyzers"] = new(Properties: "<RunAnalyzers>false</RunAnalyzers>", Items: """<CompilerVisibleProperty Remove="RunAnalyzers" />"""),
        ["HiddenEnforcement"] = new(Items: """<CompilerVisibleProperty Remove="PolicyKitEnforcement" />"""),
        ["RunAnalyzersDuringBuild"] = new(Properties: "<RunAnalyzersDuringBuild>false</RunAnalyzersDuringBuild>"),
        ["ExcludedFile"] = new(File: (".editorconfig", "root = true\n[Program.cs]\npolicykit_excluded = true\n")),
        ["Baseline"] = new(File: ("policykit.baseline", "PK1007 00000000000000000000000000000000 Program.cs\n")),
        ["WarningsAsWarnings"] = new(Properties: "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>"),
        ["NoWarningLevel"] = new(Properties: "<WarningLevel>0</WarningLevel>"),
        ["WarningsAsMessages"] = new(Properties: "<MSBuildWarningsAsMessages>PK1007</MSBuildWarningsAsMessages>"),
        ["GrantedWaiver"] = new(
            Properties: "<PolicyKitAsOf>2026-07-01</PolicyKitAsOf>", File: ("city.policywaiver", "W-1 PK1007 Program.cs 2026-09-30 the city\n"),
            Source: p => p.Replace(Statement, "#pragma warning disable PK1007\n" + Statement, StringComparison.Ordinal)),
    };

    /// <summary>The lines that the build printed for one route.</summary>
    internal IReadOnlyList<string> LinesOf(string route) => [.. log.Value.Output.Split('\n').Where(line => line.Contains($"{route}{Path.DirectorySeparatorChar}{route}.csproj", StringComparison.Ordinal)).Distinct()];

    private static BuildLog Build(PackedFeed feed)
    {
        var work = feed.NewWorkspace();
        foreach (var (name, route) in Routes)
        {
            work.Project($"{name}/{name}.csproj", Sources.Library + "<PolicyKitEnforcement>strict</PolicyKitEnforcement>" + route.Properties, packages: ["PolicyKit.Hanamaki"], items: route.Items);
            work.Write($"{name}/Program.cs", route.Source?.Invoke(Program) ?? Program);
            if (route.File is var (file, text))
            {
                work.Write($"{name}/{file}", text);
            }
        }

        work.Write("All.proj", $"""
            <Project DefaultTargets="Build">
              <ItemGroup>
                {string.Concat(Routes.Select(static r => $"""<All Include="{r.Key}/{r.Key}.csproj" AdditionalProperties="{r.Value.CommandLine}" />"""))}
              </ItemGroup>
              <Target Name="Restore"><MSBuild Projects="@(All)" Targets="Restore" /></Target>
              <Target Name="Build"><MSBuild Projects="@(All)" Targets="Build" ContinueOnError="true" /></Target>
            </Project>
            """);
        return work.Build("All.proj");
    }

    /// <summary>One way to keep a rule quiet. A property of the command line is given as <c>-p:</c> would give it: as a global one.</summary>
    internal sealed record Route(string Properties = "", (string Name, string Text)? File = null, Func<string, string>? Source = null, string CommandLine = "", string Items = "");
}
