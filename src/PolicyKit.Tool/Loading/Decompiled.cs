using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.CSharp;
using ICSharpCode.Decompiler.CSharp.OutputVisitor;
using ICSharpCode.Decompiler.CSharp.Transforms;
using ICSharpCode.Decompiler.Metadata;
using ICSharpCode.Decompiler.TypeSystem;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Loading;

/// <summary>An assembly as C#: its attributes, then one file per top-level type in ordinal order. What the decompiler cannot read is named, not dropped.</summary>
/// <param name="Files">The files.</param>
/// <param name="Refused">The types that it cannot read.</param>
/// <param name="NamesAspNetCore">Whether the assembly refers to ASP.NET Core.</param>
/// <param name="Original">The places of the files in the source; null without a PDB.</param>
internal sealed record Decompiled(ImmutableArray<DecompiledFile> Files, ImmutableArray<string> Refused, bool NamesAspNetCore, OriginalSource? Original)
{
    /// <param name="path">The assembly.</param>
    /// <param name="folder">The folder that the files are said to lie in.</param>
    public static Decompiled Of(string path, string folder, CancellationToken cancellationToken)
    {
        PEFile file;
        try
        {
            file = new PEFile(path, PEStreamOptions.PrefetchEntireImage);
        }
        catch (Exception exception) when (exception is BadImageFormatException or MetadataFileNotSupportedException)
        {
            throw InputException.Bad("Load_NotManaged", Path.GetFileName(path));
        }

        using (file)
        {
            return Of(path, folder, file, cancellationToken);
        }
    }

    private static Decompiled Of(string path, string folder, PEFile file, CancellationToken cancellationToken)
    {
        var settings = new DecompilerSettings(LanguageVersion.Latest) { ThrowOnAssemblyResolveErrors = false, ShowXmlDocumentation = false, UseDebugSymbols = true };
        var resolver = new UniversalAssemblyResolver(path, false, file.DetectTargetFrameworkId());
        resolver.AddSearchDirectory(Path.GetDirectoryName(path)!);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var types = new DecompilerTypeSystem(file, resolver, settings);
        var files = ImmutableArray.CreateBuilder<DecompiledFile>();
        var refused = ImmutableArray.CreateBuilder<string>();
        files.Add(new DecompiledFile("Assembly.cs", WithoutModuleAttributes(NewDecompiler(types, settings).DecompileModuleAndAssemblyAttributesToString()), []));
        foreach (var (handle, name) in TopLevelTypes(file, settings))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                files.Add(Type(name + ".cs", handle, NewDecompiler(types, settings), settings));
            }
            catch (DecompilerException)
            {
                refused.Add(name);
            }
        }

        var namesAspNetCore = file.AssemblyReferences.Any(reference => reference.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
        using var symbols = Symbols.Of(file.Reader, path);
        return new Decompiled(
            files.ToImmutable(), refused.ToImmutable(), namesAspNetCore, symbols.Reader is { } pdb ? new OriginalSource(folder, files, pdb) : null);
    }

    private static DecompiledFile Type(string name, TypeDefinitionHandle handle, CSharpDecompiler decompiler, DecompilerSettings settings)
    {
        var tree = decompiler.DecompileTypes([handle]);
        using var text = new StringWriter { NewLine = "\n" };
        tree.AcceptVisitor(new CSharpOutputVisitor(TokenWriter.WrapInWriterThatSetsLocationsInAST(new TextWriterTokenWriter(text)), settings.CSharpFormattingOptions));
        var points = decompiler.CreateSequencePoints(tree)
            .SelectMany(function => (function.Key.MoveNextMethod ?? function.Key.Method) is { } method
                ? function.Value.Where(point => !point.IsHidden).Select(point => new DecompiledPoint(
                    point.StartLine, point.StartColumn, point.EndLine, point.EndColumn, MetadataTokens.GetRowNumber(method.MetadataToken), point.Offset, point.EndOffset))
                : [])
            .OrderBy(point => (point.StartLine, point.StartColumn)).ThenByDescending(point => (point.EndLine, point.EndColumn));
        return new DecompiledFile(name, text.ToString(), [.. points]);
    }

    // The compiler writes them and does not let source write them.
    private static string WithoutModuleAttributes(string text) =>
        string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("[module:", StringComparison.Ordinal)));

    private static IEnumerable<(TypeDefinitionHandle Handle, string Name)> TopLevelTypes(PEFile file, DecompilerSettings settings) =>
        file.Metadata.GetTopLevelTypeDefinitions()
            .Where(handle => !CSharpDecompiler.MemberIsHidden(file, handle, settings))
            .Select(handle => (Handle: handle, Name: handle.GetFullTypeName(file.Metadata).ReflectionName))
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal))
            .OrderBy(type => type.Name, StringComparer.Ordinal);

    private static CSharpDecompiler NewDecompiler(DecompilerTypeSystem types, DecompilerSettings settings)
    {
        var decompiler = new CSharpDecompiler(types, settings);
        decompiler.AstTransforms.Add(new EscapeInvalidIdentifiers());
        return decompiler;
    }
}
