using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyKit.Tests.Harness;

/// <summary>A small C# project in memory: files, policies, model files and build properties; and what an analyzer says about it.</summary>
internal sealed record Project(ImmutableArray<(string Path, string Text)> Files)
{
    /// <summary>What the tests run on.</summary>
    public static readonly ImmutableArray<MetadataReference> Framework =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("PolicyKit", StringComparison.Ordinal))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToImmutableArray();

    public static readonly MetadataReference Library = MetadataReference.CreateFromFile(typeof(OfZoneAttribute).Assembly.Location);
    public static readonly MetadataReference Hanamaki = MetadataReference.CreateFromFile(typeof(PolicyKit.Hanamaki.HanamakiPolicy).Assembly.Location);

    public ImmutableArray<MetadataReference> References { get; init; } = [Library, Hanamaki];

    public ImmutableArray<(string Path, string Text)> ModelFiles { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What <c>.editorconfig</c> says of every file.</summary>
    public ImmutableDictionary<string, string> Configuration { get; init; } = ImmutableDictionary<string, string>.Empty;

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public OutputKind Output { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    public static Project Of(params string[] sources) =>
        new(sources.Select((text, i) => ($"File{i}.cs", text)).ToImmutableArray());

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "Acme",
        Files.Select(file => CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(Language), file.Path)),
        Framework.AddRange(References),
        new CSharpCompilationOptions(Output, allowUnsafe: true));

    /// <summary>Every diagnostic of the analyzer, by place. A source that does not compile, and an analyzer that crashes, fail the test.</summary>
    public Task<ImmutableArray<Diagnostic>> AnalyzeWith(params ImmutableArray<DiagnosticAnalyzer> analyzers) => Analyze(Compile(), AnalyzerOptions(), analyzers);

    /// <summary>The same of any compilation.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation, AnalyzerOptions analyzerOptions, params ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var options = new CompilationWithAnalyzersOptions(analyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers(analyzers, options).GetAllDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, d => d.Id == "AD0001");
        return diagnostics.Where(d => d.Id.StartsWith("PK", StringComparison.Ordinal))
            .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan).ThenBy(d => d.Id, StringComparer.Ordinal)
            .ToImmutableArray();
    }

    public AnalyzerOptions AnalyzerOptions() =>
        new(ModelFiles.Select(file => (AdditionalText)new TextFile(file.Path, file.Text)).ToImmutableArray(), new BuildProperties(Properties, Configuration));
}
