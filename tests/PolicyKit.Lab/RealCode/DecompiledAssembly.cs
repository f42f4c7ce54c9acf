using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyKit.Lab.RealCode;

/// <summary>
/// A published assembly as source: decompiled when first asked for, compiled in memory against the framework's reference assemblies, PolicyKit, and those of its
/// dependencies that are found.
/// </summary>
/// <param name="path">The assembly.</param>
/// <param name="pathOf">Where an assembly of a name lies, or null.</param>
internal sealed class DecompiledAssembly(string path, Func<string, string?> pathOf)
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly Lazy<ImmutableArray<MetadataReference>> s_framework =
        new(static () => [.. Basic.Reference.Assemblies.Net100.References.All, MetadataReference.CreateFromFile(typeof(OfZoneAttribute).Assembly.Location)]);

    private readonly Lazy<ImmutableArray<string>> _dependencies = new(() => DependenciesOf(path, pathOf));
    private Decompilation? _source;

    public string Path => path;

    public Decompilation Source => _source ??= Decompilation.Of(path, Folders);

    public CSharpCompilation Compile(IEnumerable<SourceFile> files) => CSharpCompilation.Create(
        System.IO.Path.GetFileNameWithoutExtension(path),
        files.Select(static f => Parse(f)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Disable, concurrentBuild: true));

    /// <summary>The framework, PolicyKit, and the dependencies that are found.</summary>
    public ImmutableArray<MetadataReference> References => [.. s_framework.Value, .. _dependencies.Value.Select(static d => MetadataReference.CreateFromFile(d))];

    /// <summary>The assembly's types, decompiled one by one.</summary>
    public TypeByType Types() => new(path, Folders);

    public static SyntaxTree Parse(SourceFile file) => CSharpSyntaxTree.ParseText(file.Text, s_parse, file.Path);

    private IEnumerable<string> Folders => _dependencies.Value.Select(static d => System.IO.Path.GetDirectoryName(d)!).Distinct();

    private static ImmutableArray<string> DependenciesOf(string path, Func<string, string?> pathOf)
    {
        var framework = s_framework.Value.Select(static r => System.IO.Path.GetFileNameWithoutExtension(r.Display) ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([path]);
        while (open.TryPop(out var next))
        {
            using var stream = File.OpenRead(next);
            using var reader = new PEReader(stream);
            var metadata = reader.GetMetadataReader();
            foreach (var handle in metadata.AssemblyReferences)
            {
                var name = metadata.GetString(metadata.GetAssemblyReference(handle).Name);
                if (!framework.Contains(name) && pathOf(name) is { } dependency && found.Add(dependency)) open.Push(dependency);
            }
        }
        return [.. found];
    }
}
