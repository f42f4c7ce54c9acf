using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analysis.Tests.Harness;

/// <summary>Small programs compiled as libraries, with the runtime, PolicyKit and one policy.</summary>
internal static class Programs
{
    public static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp14, DocumentationMode.None);

    private static readonly CSharpCompilationOptions Library = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading.Tasks;
        global using PolicyKit;
        global using PolicyKit.ThreeLayer;
        """;

    private static readonly ImmutableArray<MetadataReference> References = [.. Runtime().Append(typeof(ZoneAttribute).Assembly.Location)
        .Append(typeof(Hanamaki.HanamakiPolicy).Assembly.Location).Select(path => MetadataReference.CreateFromFile(path))];

    // Compilations made from one share what they read from their references, so that many small ones are cheap.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create("Program", [Tree(Usings, "Usings.cs")], References, Library);

    /// <summary>The sources <c>F0.cs</c>, <c>F1.cs</c> … as one library.</summary>
    public static CSharpCompilation Compile(params string[] sources) => Compile([.. sources.Select((text, i) => Tree(text, $"F{i}.cs"))]);

    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) => Empty.AddSyntaxTrees(trees);

    public static CSharpCompilation Compile(string name, IEnumerable<MetadataReference> references, IEnumerable<SyntaxTree> trees) =>
        CSharpCompilation.Create(name, trees.Append(Tree(Usings, "Usings.cs")), References.AddRange(references), Library);

    public static SyntaxTree Tree(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text), Parse, path);

    /// <summary>The same compilation, which must have no error: a specimen that does not compile proves nothing.</summary>
    public static CSharpCompilation Valid(this CSharpCompilation compilation)
    {
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    // The host's list also names the test's own packages; a program sees the runtime only.
    private static IEnumerable<string> Runtime()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetDirectoryName(path) == runtime);
    }
}
