using System.Globalization;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Lab.Programs;
using PolicyKit.Lab.RealCode;

namespace PolicyKit.Lab.Robustness;

/// <summary>One broken compilation, told by its seed and number: from the corpus, or from decompiled code; at times with references missing.</summary>
internal sealed record BrokenVariant(string Name, IReadOnlyList<SourceFile> Files, string Model, IReadOnlyList<MetadataReference> References)
{
    private const int FilesAtOnce = 8;

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp14, DocumentationMode.None);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> s_references = new(static () =>
        [.. Basic.Reference.Assemblies.Net100.References.All, MetadataReference.CreateFromFile(typeof(OfZoneAttribute).Assembly.Location)]);

    public static BrokenVariant Of(uint seed, ulong number)
    {
        var draw = new Draw(new PCG(seed, number));
        var name = string.Create(CultureInfo.InvariantCulture, $"{seed}/{number}");
        var references = Given(draw);
        if (draw.Chance(70))
        {
            var file = draw.Pick(Material.Corpus);
            return new BrokenVariant(name, [file with { Text = TokenMutation.Of(file.Text, draw) }, .. Material.WithCorpus], "", references);
        }
        var specimen = Specimens.Named("Hangfire.Core");
        var files = specimen.Source.Files;
        var first = draw.Next(files.Count - FilesAtOnce);
        return new BrokenVariant(name, [.. files.Skip(first).Take(FilesAtOnce).Select(f => draw.Chance(50) ? f with { Text = TokenMutation.Of(f.Text, draw) } : f)], specimen.Model, references);
    }

    // Compilations grown from one empty one share the symbols of the references.
    private static readonly Lazy<CSharpCompilation> s_empty = new(static () => CSharpCompilation.Create(
        "Broken", [], s_references.Value, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false)));

    public CSharpCompilation Compile() =>
        (ReferenceEquals(References, s_references.Value) ? s_empty.Value : s_empty.Value.WithReferences(References)).AddSyntaxTrees(Files.Select(static f => CSharpSyntaxTree.ParseText(f.Text, s_parse, f.Path)));

    private static IReadOnlyList<MetadataReference> Given(Draw draw)
    {
        if (!draw.Chance(15)) return s_references.Value;
        var missing = Enumerable.Range(0, draw.Between(1, 3)).Select(_ => draw.Next(s_references.Value.Count)).ToHashSet();
        return [.. s_references.Value.Where((_, i) => !missing.Contains(i))];
    }
}
