using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.CSharp;
using ICSharpCode.Decompiler.CSharp.Transforms;
using ICSharpCode.Decompiler.Metadata;
using ICSharpCode.Decompiler.TypeSystem;

namespace PolicyKit.Lab.RealCode;

/// <summary>A published assembly as C#, one file per top-level type, in ordinal order of their names. What the decompiler cannot read is left out and counted.</summary>
internal sealed record Decompilation(IReadOnlyList<SourceFile> Files, int Refused)
{
    public int Lines => Files.Sum(static f => f.Text.AsSpan().Count('\n'));

    /// <param name="assembly">The path of the assembly.</param>
    /// <param name="folders">Where the assemblies that it refers to may lie, besides its own folder.</param>
    public static Decompilation Of(string assembly, params IEnumerable<string> folders)
    {
        var settings = new DecompilerSettings(LanguageVersion.Latest)
        {
            ThrowOnAssemblyResolveErrors = false,
            UseDebugSymbols = false,
            ShowXmlDocumentation = false,
            FileScopedNamespaces = false,
        };
        using var file = new ICSharpCode.Decompiler.Metadata.PEFile(assembly, PEStreamOptions.PrefetchEntireImage);
        var resolver = new UniversalAssemblyResolver(assembly, false, file.DetectTargetFrameworkId());
        resolver.AddSearchDirectory(Path.GetDirectoryName(assembly)!);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        foreach (var folder in folders) resolver.AddSearchDirectory(folder);
        var types = new DecompilerTypeSystem(file, resolver, settings);

        var topLevel = file.Metadata.GetTopLevelTypeDefinitions()
            .Where(handle => !file.Metadata.GetTypeDefinition(handle).Name.IsNil && CSharpDecompiler.MemberIsHidden(file, handle, settings) is false)
            .Select(handle => (Handle: handle, Name: handle.GetFullTypeName(file.Metadata).ReflectionName))
            .Where(static t => !t.Name.EndsWith("<Module>", StringComparison.Ordinal) && !t.Name.EndsWith("<PrivateImplementationDetails>", StringComparison.Ordinal))
            .OrderBy(static t => t.Name, StringComparer.Ordinal)
            .ToList();
        var texts = topLevel.AsParallel().AsOrdered().Select(type =>
        {
            try
            {
                var decompiler = new CSharpDecompiler(types, settings);
                decompiler.AstTransforms.Add(new EscapeInvalidIdentifiers());
                decompiler.AstTransforms.Add(new RemoveCLSCompliantAttribute());
                return new SourceFile(type.Name + ".cs", decompiler.DecompileTypesAsString([type.Handle]));
            }
            catch (DecompilerException)
            {
                return null;
            }
        }).ToList();
        return new Decompilation(texts.OfType<SourceFile>().ToList(), texts.Count(static t => t is null));
    }
}
