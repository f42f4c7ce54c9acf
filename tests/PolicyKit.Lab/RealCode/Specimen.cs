using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyKit.Lab.RealCode;

/// <summary>A published package as source: decompiled once per process, compiled in memory against the framework's reference assemblies, its own dependencies and PolicyKit.</summary>
internal sealed class Specimen(string assemblyName)
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly Lazy<ImmutableArray<MetadataReference>> s_framework =
        new(static () => [.. Basic.Reference.Assemblies.Net100.References.All, MetadataReference.CreateFromFile(typeof(OfZoneAttribute).Assembly.Location)]);

    private readonly Lazy<Decompilation> _decompilation = new(() => Decompilation.Of(PathOf(assemblyName)));

    public string Name => assemblyName;

    /// <summary>Lines of a <c>.policymodel</c> that make a few of its members sources.</summary>
    public string Model { get; init; } = "";

    /// <summary>Small enough for every build; the others run when the whole lab is asked for.</summary>
    public bool IsQuick { get; init; }

    public int MinLines { get; init; }

    /// <summary>A decompiler is not a compiler: this many errors are put up with, and the engine must stand them.</summary>
    public int MaxErrors { get; init; }

    /// <summary>At least this many findings with a path of four steps or more.</summary>
    public int MinFindings { get; init; }

    public Decompilation Source => _decompilation.Value;

    public CSharpCompilation Compile() => Compile(Source.Files);

    public CSharpCompilation Compile(IEnumerable<SourceFile> files) => CSharpCompilation.Create(
        assemblyName,
        files.Select(static f => CSharpSyntaxTree.ParseText(f.Text, s_parse, f.Path)),
        [.. s_framework.Value, .. Dependencies()],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Disable, concurrentBuild: true));

    private static string PathOf(string assembly) => Path.Combine(AppContext.BaseDirectory, assembly + ".dll");

    private IEnumerable<MetadataReference> Dependencies()
    {
        var framework = s_framework.Value.Select(static r => Path.GetFileNameWithoutExtension(r.Display) ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([PathOf(assemblyName)]);
        while (open.TryPop(out var next))
        {
            using var stream = File.OpenRead(next);
            using var reader = new System.Reflection.PortableExecutable.PEReader(stream);
            var metadata = System.Reflection.Metadata.PEReaderExtensions.GetMetadataReader(reader);
            foreach (var handle in metadata.AssemblyReferences)
            {
                var name = metadata.GetString(metadata.GetAssemblyReference(handle).Name);
                if (!framework.Contains(name) && File.Exists(PathOf(name)) && found.Add(PathOf(name))) open.Push(PathOf(name));
            }
        }
        return found.Select(static path => MetadataReference.CreateFromFile(path));
    }
}
