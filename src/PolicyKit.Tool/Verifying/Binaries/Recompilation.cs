using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Recording;

namespace PolicyKit.Tool.Verifying.Binaries;

/// <summary>
/// A project of the record compiled to an assembly once more, in the way in which the delivered one says it was: the same optimisation, the
/// files in the same order under the same names (names of files reach code through caller information and file-local types). By the compiler
/// that the delivered one names, if an SDK of this machine has it; else by the tool's own.
/// </summary>
/// <param name="Image">The assembly; null if the compiler refused.</param>
/// <param name="Compiler">The version of the compiler.</param>
/// <param name="Documents">The files of its PDB.</param>
/// <param name="Error">Why the compiler refused.</param>
internal sealed record Recompilation(byte[]? Image, string Compiler, ImmutableArray<SymbolDocument> Documents, Bilingual? Error)
{
    private static readonly string Own = typeof(CSharpCompilation).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyInformationalVersionAttribute), false)
        .Cast<System.Reflection.AssemblyInformationalVersionAttribute>().Select(attribute => attribute.InformationalVersion).FirstOrDefault("?");

    /// <param name="project">The project.</param>
    /// <param name="compilation">The project compiled, its trees in the order of the texts.</param>
    /// <param name="texts">Its texts with their documents.</param>
    /// <param name="delivered">The delivered assembly.</param>
    /// <param name="build">The record with what was delivered.</param>
    public static Recompilation Of(
        RecordedProject project, Compilation compilation, ImmutableArray<CompiledText> texts, DeliveredAssembly delivered, RecordedBuild build, CancellationToken cancellationToken)
    {
        var order = delivered.Documents.Select((document, i) => (document.Name, i)).DistinctBy(pair => pair.Name).ToDictionary(pair => pair.Name, pair => pair.i, StringComparer.Ordinal);
        var trees = compilation.SyntaxTrees.Zip(texts, TreeOf)
            .OrderBy(tree => order.GetValueOrDefault(tree.FilePath, int.MaxValue)).ToList();
        var again = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees).WithOptions(compilation.Options
            .WithOptimizationLevel(delivered.Optimization)
            .WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty)
            .WithSyntaxTreeOptionsProvider(null));
        using var image = new MemoryStream();
        using var pdb = new MemoryStream();
        var result = again.Emit(image, pdb, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb), cancellationToken: cancellationToken);
        if (!result.Success)
        {
            var first = result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            return new Recompilation(null, Own, [], new Bilingual(first.Id + ": " + first.GetMessage(Language.En.Culture()), first.Id + ": " + first.GetMessage(Language.Ja.Culture())));
        }

        var bytes = image.ToArray();
        using var reader = new PEReader([.. bytes]);
        using var symbols = MetadataReaderProvider.FromPortablePdbImage([.. pdb.ToArray()]);
        var documents = SymbolDocument.Of(symbols.GetMetadataReader(), reader.GetMetadataReader());
        var exact = delivered.Compiler is { } version && version != Own ? SdkCompiler.Find(version)?.Compile(again, project, build, cancellationToken) : null;
        return exact is null ? new Recompilation(bytes, Own, documents, null) : new Recompilation(exact, delivered.Compiler!, documents, null);
    }

    private static SyntaxTree TreeOf(SyntaxTree tree, CompiledText text)
    {
        using var stream = new MemoryStream(text.Bytes, writable: false);
        var read = SourceText.From(stream, text.File.CodePage is { } page ? Encoding.GetEncoding(page) : null);
        var same = tree.GetText().ContentEquals(read) ? tree : tree.WithChangedText(read);
        return text.Document is null ? same : same.WithFilePath(text.Document.Name);
    }
}
