using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis;
using PolicyKit.Lab.Programs;
using PolicyKit.Lab.Runtime;

namespace PolicyKit.Lab.NonInterference;

/// <summary>Many programs compiled as one: what the compiler says of each, what the engine finds in each, and the code to run them.</summary>
internal sealed class Batch
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp14, DocumentationMode.None);

    private static readonly Lazy<ImmutableArray<MetadataReference>> s_references = new(static () =>
    [
        .. Basic.Reference.Assemblies.Net100.References.All,
        MetadataReference.CreateFromFile(typeof(OfZoneAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Net).Assembly.Location),
    ]);

    // Every program runs a few times: code that the run time does not optimise is ready in a third of the time.
    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Disable, concurrentBuild: false);

    // Made once: compilations grown from it share the symbols of the references.
    private static readonly Lazy<CSharpCompilation> s_empty = new(static () => CSharpCompilation.Create("Lab", [], s_references.Value, s_options));

    private readonly CSharpCompilation _compilation;
    private readonly Dictionary<string, SyntaxTree> _trees;

    private Batch(IReadOnlyList<LabProgram> programs)
    {
        Programs = programs;
        Texts = programs.ToDictionary(static p => p.Name, static p => Rendering.Of(p.Root));
        _trees = programs.ToDictionary(static p => p.Name, p => Parse(p.FileName, Texts[p.Name].Text));
        _compilation = s_empty.Value.AddSyntaxTrees(_trees.Values);
    }

    /// <summary>The references of every generated program, and the options they are compiled with.</summary>
    public static CSharpCompilation Empty => s_empty.Value;

    public IReadOnlyList<LabProgram> Programs { get; }

    public IReadOnlyDictionary<string, Rendering> Texts { get; }

    public CSharpCompilation Compilation => _compilation;

    public static Batch Of(params IReadOnlyList<LabProgram> programs) => new(programs);

    public static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(SourceText.From(text), s_parse, path);

    /// <summary>The assembly, or the first error of each program that does not compile.</summary>
    public (byte[]? Assembly, IReadOnlyList<Diagnostic> Errors) Emit()
    {
        using var stream = new MemoryStream();
        var result = _compilation.Emit(stream);
        return result.Success ? (stream.ToArray(), []) : (null, [.. result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)]);
    }

    public FlowSession Session() => FlowSession.Create(_compilation, [], null, CancellationToken.None);

    public AnalysedProgram Analysed(FlowSession session, LabProgram program)
    {
        var tree = _trees[program.Name];
        var all = new TextSpan(0, tree.Length);
        return new AnalysedProgram(session.FindingsIn(tree, all, CancellationToken.None), session.BudgetNotesIn(tree, all, CancellationToken.None));
    }
}
