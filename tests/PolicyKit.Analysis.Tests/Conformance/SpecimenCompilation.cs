using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.VisualBasic;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analysis.Tests.Conformance;

/// <summary>A specimen compiled as a library alone: with the runtime, PolicyKit, one policy and the prelude.</summary>
internal static class SpecimenCompilation
{
    public const string PreludePath = "_Prelude.cs";

    private static readonly CSharpParseOptions Parse = new(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp14, DocumentationMode.None, preprocessorSymbols: ["NET", "NET10_0", "NET10_0_OR_GREATER"]);

    private const string WebGroup = "Web";

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. Assemblies(static folder => folder == Path.GetDirectoryName(typeof(object).Assembly.Location)).Append(typeof(ZoneAttribute).Assembly.Location).Append(typeof(Hanamaki.HanamakiPolicy).Assembly.Location)
            .Distinct().Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly ImmutableArray<MetadataReference> WebReferences =
        [.. Assemblies(static folder => folder.Contains("Microsoft.AspNetCore.App", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path))];

    public const string BasicPreludePath = "_Prelude.vb";

    private static readonly IEnumerable<GlobalImport> BasicImports = GlobalImport.Parse(
        "Microsoft.VisualBasic", "System", "System.Collections", "System.Collections.Generic", "System.Diagnostics", "System.IO", "System.Linq", "System.Net.Http", "System.Threading.Tasks", "System.Xml.Linq",
        "PolicyKit", "PolicyKit.ThreeLayer");

    private static readonly VisualBasicParseOptions BasicParse = new(Microsoft.CodeAnalysis.VisualBasic.LanguageVersion.Latest, DocumentationMode.None);

    public static Compilation Of(Specimen specimen) => specimen.IsBasic ? Basic(specimen) : CSharp(specimen);

    private static VisualBasicCompilation Basic(Specimen specimen) => VisualBasicCompilation.Create(
        $"{specimen.Group}.{specimen.Name}",
        [BasicTree(specimen.Text, specimen.Path), BasicTree(Corpus.BasicPrelude, BasicPreludePath)],
        References,
        new VisualBasicCompilationOptions(OutputKind.DynamicallyLinkedLibrary, globalImports: BasicImports, optionStrict: OptionStrict.On));

    private static SyntaxTree BasicTree(string text, string path) => VisualBasicSyntaxTree.ParseText(SourceText.From(text), BasicParse, path);

    private static CSharpCompilation CSharp(Specimen specimen) => CSharp(
        $"{specimen.Group}.{specimen.Name}", specimen.Group == WebGroup ? References.AddRange(WebReferences) : References, Tree(specimen.Text, specimen.Path), Tree(Corpus.Prelude, PreludePath));

    /// <summary>The prelude as a library of its own, and the specimen against it: all it knows of the library is what the library's facts say.</summary>
    public static CSharpCompilation AgainstFacts(Specimen specimen) => CSharp(
        $"{specimen.Group}.{specimen.Name}", [.. References, .. specimen.Group == WebGroup ? WebReferences : [], PreludeLibrary.Value], Tree(specimen.Text, specimen.Path));

    private static readonly Lazy<MetadataReference> PreludeLibrary = new(static () =>
    {
        var library = CSharp("Prelude", References, Tree(Corpus.Prelude, PreludePath));
        var facts = FlowSession.Create(library, [], null, CancellationToken.None).Facts(CancellationToken.None);
        var lines = string.Concat(facts.Select(static f => $"[assembly: FlowFact({Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(f, quote: true)})]\n"));
        using var image = new MemoryStream();
        Assert.True(library.AddSyntaxTrees(Tree(lines, "Facts.g.cs")).Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    });

    private static CSharpCompilation CSharp(string name, ImmutableArray<MetadataReference> references, params ReadOnlySpan<SyntaxTree> trees) => CSharpCompilation.Create(
        name,
        [.. trees, Tree(Corpus.GlobalUsings, "GlobalUsings.cs")],
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    private static SyntaxTree Tree(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text), Parse, path);

    // The host's list also names the test's own packages; a specimen sees the runtime only, one of web code ASP.NET Core as well.
    private static IEnumerable<string> Assemblies(Func<string, bool> isOf) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => isOf(Path.GetDirectoryName(path)!));
}
