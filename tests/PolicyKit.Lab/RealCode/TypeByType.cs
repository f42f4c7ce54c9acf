using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.CSharp;
using ICSharpCode.Decompiler.CSharp.Transforms;
using ICSharpCode.Decompiler.Metadata;
using ICSharpCode.Decompiler.TypeSystem;

namespace PolicyKit.Lab.RealCode;

/// <summary>A published assembly, its top-level types in ordinal order of their names, each decompiled when it is asked for. May be asked by many threads at once.</summary>
internal sealed class TypeByType : IDisposable
{
    private static readonly DecompilerSettings s_settings = new(LanguageVersion.Latest)
    {
        ThrowOnAssemblyResolveErrors = false,
        UseDebugSymbols = false,
        ShowXmlDocumentation = false,
        FileScopedNamespaces = false,
    };

    private readonly ICSharpCode.Decompiler.Metadata.PEFile _file;
    private readonly DecompilerTypeSystem _types;
    private readonly IReadOnlyList<(TypeDefinitionHandle Handle, string Name)> _topLevel;

    /// <param name="assembly">The path of the assembly.</param>
    /// <param name="folders">Where the assemblies that it refers to may lie, besides its own folder.</param>
    public TypeByType(string assembly, params IEnumerable<string> folders)
    {
        _file = new ICSharpCode.Decompiler.Metadata.PEFile(assembly, PEStreamOptions.PrefetchEntireImage);
        var resolver = new UniversalAssemblyResolver(assembly, false, _file.DetectTargetFrameworkId());
        resolver.AddSearchDirectory(Path.GetDirectoryName(assembly)!);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        foreach (var folder in folders) resolver.AddSearchDirectory(folder);
        _types = new DecompilerTypeSystem(_file, resolver, s_settings);
        _topLevel =
        [
            .. _file.Metadata.GetTopLevelTypeDefinitions()
                .Where(handle => !_file.Metadata.GetTypeDefinition(handle).Name.IsNil && CSharpDecompiler.MemberIsHidden(_file, handle, s_settings) is false)
                .Select(handle => (Handle: handle, Name: handle.GetFullTypeName(_file.Metadata).ReflectionName))
                .Where(static t => !t.Name.EndsWith("<Module>", StringComparison.Ordinal) && !t.Name.EndsWith("<PrivateImplementationDetails>", StringComparison.Ordinal))
                .OrderBy(static t => t.Name, StringComparer.Ordinal),
        ];
    }

    public int Count => _topLevel.Count;

    /// <summary>The type as a file, or null if the decompiler cannot read it.</summary>
    public SourceFile? this[int type]
    {
        get
        {
            var (handle, name) = _topLevel[type];
            try
            {
                var decompiler = new CSharpDecompiler(_types, s_settings);
                decompiler.AstTransforms.Add(new EscapeInvalidIdentifiers());
                decompiler.AstTransforms.Add(new RemoveCLSCompliantAttribute());
                return new SourceFile(name + ".cs", decompiler.DecompileTypesAsString([handle]));
            }
            catch (DecompilerException)
            {
                return null;
            }
        }
    }

    public void Dispose() => _file.Dispose();
}
