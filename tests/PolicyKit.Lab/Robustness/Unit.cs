using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Lab.Programs;
using PolicyKit.Lab.RealCode;

namespace PolicyKit.Lab.Robustness;

/// <summary>Whole code that variants are made of: files to break, files that stay as they are, and compilations without a file that bring the references.</summary>
/// <param name="Files">What is broken.</param>
/// <param name="Whole">What every variant has unbroken beside it.</param>
/// <param name="Empty">First with all references, then with some missing. Compilations grown from one of them share the symbols of its references.</param>
internal sealed record Unit(IReadOnlyList<SourceFile> Files, IReadOnlyList<SourceFile> Whole, IReadOnlyList<CSharpCompilation> Empty)
{
    private const int Gaps = 3;

    private static readonly CSharpCompilationOptions s_options = new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, concurrentBuild: false);

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp14, DocumentationMode.None);

    /// <summary>The unbroken files, parsed once.</summary>
    public IReadOnlyDictionary<SourceFile, SyntaxTree> Trees { get; } = Files.Concat(Whole).ToDictionary(static f => f, Parse);

    public static SyntaxTree Parse(SourceFile file) => CSharpSyntaxTree.ParseText(file.Text, s_parse, file.Path);

    /// <summary>One compilation with these references, and some that lack one to three of them.</summary>
    public static IReadOnlyList<CSharpCompilation> Compilations(IReadOnlyList<MetadataReference> references, NullableContextOptions nullable, Draw draw)
    {
        var options = s_options.WithNullableContextOptions(nullable);
        var compilations = new List<CSharpCompilation> { CSharpCompilation.Create("Broken", [], references, options) };
        for (var i = 0; i < Gaps; i++)
        {
            var missing = Enumerable.Range(0, draw.Between(1, 3)).Select(_ => draw.Next(references.Count)).ToHashSet();
            compilations.Add(CSharpCompilation.Create("Broken", [], references.Where((_, n) => !missing.Contains(n)), options));
        }
        return compilations;
    }
}
