using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyKit.Tests;

/// <summary>Compiles source against the library.</summary>
static class Compiler
{
    static readonly MetadataReference Library = MetadataReference.CreateFromFile(typeof(IZone).Assembly.Location);

    public static CSharpCompilation Compile(string source, string name = "Snippet", params MetadataReference[] more) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest))],
        [.. Basic.Reference.Assemblies.Net100.References.All, Library, .. more],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static IEnumerable<string> Errors(this Compilation compilation) =>
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id);

    /// <summary>An assembly with the source in it, loaded beside the test's own library.</summary>
    public static Assembly Load(string source, string name = "Snippet")
    {
        using var image = new MemoryStream();
        var result = Compile(source, name).Emit(image);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext(name, isCollectible: true).LoadFromStream(image);
    }
}
