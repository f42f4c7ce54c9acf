using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.CSharp;
using ICSharpCode.Decompiler.CSharp.Transforms;
using ICSharpCode.Decompiler.Metadata;
using ICSharpCode.Decompiler.TypeSystem;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Loading;

/// <summary>An assembly as C#: its attributes, then one file per top-level type in ordinal order. What the decompiler cannot read is named, not dropped.</summary>
internal sealed record Decompiled(ImmutableArray<(string Name, string Text)> Files, ImmutableArray<string> Refused, bool NamesAspNetCore)
{
    public static Decompiled Of(string path, CancellationToken cancellationToken)
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
            return Of(path, file, cancellationToken);
        }
    }

    private static Decompiled Of(string path, PEFile file, CancellationToken cancellationToken)
    {
        var settings = new DecompilerSettings(LanguageVersion.Latest) { ThrowOnAssemblyResolveErrors = false, ShowXmlDocumentation = false, UseDebugSymbols = true };
        var resolver = new UniversalAssemblyResolver(path, false, file.DetectTargetFrameworkId());
        resolver.AddSearchDirectory(Path.GetDirectoryName(path)!);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var types = new DecompilerTypeSystem(file, resolver, settings);
        var files = ImmutableArray.CreateBuilder<(string, string)>();
        var refused = ImmutableArray.CreateBuilder<string>();
        files.Add(("Assembly.cs", WithoutModuleAttributes(NewDecompiler(types, settings).DecompileModuleAndAssemblyAttributesToString())));
        foreach (var (handle, name) in TopLevelTypes(file, settings))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                files.Add((name + ".cs", NewDecompiler(types, settings).DecompileTypesAsString([handle])));
            }
            catch (DecompilerException)
            {
                refused.Add(name);
            }
        }

        var namesAspNetCore = file.AssemblyReferences.Any(reference => reference.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
        return new Decompiled(files.ToImmutable(), refused.ToImmutable(), namesAspNetCore);
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
