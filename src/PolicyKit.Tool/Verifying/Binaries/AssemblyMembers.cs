using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.Disassembler;
using ICSharpCode.Decompiler.Metadata;

namespace PolicyKit.Tool.Verifying.Binaries;

/// <summary>
/// Everything in an assembly that decides what it does, member by member, as text: names instead of tokens and addresses, so that two builds of
/// one program say the same. Left out: resources, which are no code, the facts that PolicyKit's own generator writes, and the assembly's MVID.
/// </summary>
internal static class AssemblyMembers
{
    private static readonly string Facts = typeof(FlowFactAttribute).FullName!;

    public static IReadOnlyDictionary<string, AssemblyMember> Of(byte[] image, CancellationToken cancellationToken)
    {
        using var file = new PEFile("assembly", new MemoryStream(image, writable: false), PEStreamOptions.PrefetchEntireImage);
        var metadata = file.Metadata;
        var members = new Dictionary<string, AssemblyMember>(StringComparer.Ordinal);
        foreach (var (key, text) in OfAssembly(file))
        {
            members[key] = new AssemblyMember(key, text);
        }

        foreach (var type in metadata.TypeDefinitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = type.GetFullTypeName(metadata).ReflectionName;
            members[name] = new AssemblyMember(name, Text(disassembler => disassembler.DisassembleType(file, type), cancellationToken));
            foreach (var method in metadata.GetTypeDefinition(type).GetMethods())
            {
                var header = Text(disassembler => disassembler.DisassembleMethodHeader(file, method), cancellationToken);
                members[$"{name}: {header}"] = new AssemblyMember(
                    $"{name}.{metadata.GetString(metadata.GetMethodDefinition(method).Name)}", Text(disassembler => disassembler.DisassembleMethod(file, method), cancellationToken));
            }
        }

        return members;
    }

    /// <summary>The attributes of an assembly and its module.</summary>
    public static IEnumerable<(string Type, BlobHandle Value)> AttributesOf(MetadataReader metadata) =>
        metadata.GetCustomAttributes(EntityHandle.AssemblyDefinition).Concat(metadata.GetCustomAttributes(EntityHandle.ModuleDefinition))
            .Select(metadata.GetCustomAttribute)
            .Select(attribute => (attribute.GetAttributeType(metadata).GetFullTypeName(metadata).ReflectionName, attribute.Value));

    private static IEnumerable<(string Key, string Text)> OfAssembly(PEFile file)
    {
        var metadata = file.Metadata;
        var assembly = metadata.GetAssemblyDefinition();
        yield return (".assembly", $"{metadata.GetString(assembly.Name)} {assembly.Version} {metadata.GetString(assembly.Culture)} {Convert.ToHexStringLower(metadata.GetBlobBytes(assembly.PublicKey))}");
        yield return (".references", string.Join('\n', metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version}").Order(StringComparer.Ordinal)));
        var entry = file.CorHeader!.EntryPointTokenOrRelativeVirtualAddress;
        yield return (".entrypoint", entry == 0 || System.Reflection.Metadata.Ecma335.MetadataTokens.EntityHandle(entry) is not { Kind: HandleKind.MethodDefinition } handle ? ""
            : NameOf((MethodDefinitionHandle)handle, metadata));
        yield return (".forwards", string.Join('\n', metadata.ExportedTypes.Select(metadata.GetExportedType)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}").Order(StringComparer.Ordinal)));
        foreach (var attributes in AttributesOf(metadata).Where(attribute => attribute.Type != Facts).GroupBy(attribute => attribute.Type, StringComparer.Ordinal))
        {
            yield return ($"[assembly: {attributes.Key}]", string.Join('\n', attributes.Select(attribute => Convert.ToHexStringLower(metadata.GetBlobBytes(attribute.Value))).Order(StringComparer.Ordinal)));
        }
    }

    private static string NameOf(MethodDefinitionHandle method, MetadataReader metadata)
    {
        var definition = metadata.GetMethodDefinition(method);
        return $"{definition.GetDeclaringType().GetFullTypeName(metadata).ReflectionName}.{metadata.GetString(definition.Name)}";
    }

    private static string Text(Action<ReflectionDisassembler> write, CancellationToken cancellationToken)
    {
        var output = new PlainTextOutput();
        write(new ReflectionDisassembler(output, cancellationToken) { DetectControlStructure = false, EntityProcessor = new TypeAlone() });
        return string.Join('\n', output.ToString().Split('\n').Select(WithoutAddress).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)));
    }

    // Where the linker put the data of a field differs from build to build; what the data is follows on the next line.
    private static string WithoutAddress(string line)
    {
        var text = line.Trim();
        var at = text.StartsWith(".field", StringComparison.Ordinal) ? text.LastIndexOf(" at ", StringComparison.Ordinal) : -1;
        return at >= 0 && text.Length - at is > 4 and < 20 && !text.EndsWith('"') ? text[..at]
            : text.StartsWith(".data", StringComparison.Ordinal) && text.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals ? ".data " + text[equals..]
            : text;
    }

    /// <summary>A type's own lines: its methods and the types in it are members of their own.</summary>
    private sealed class TypeAlone : IEntityProcessor
    {
        public IReadOnlyCollection<TypeDefinitionHandle> Process(MetadataFile module, IReadOnlyCollection<TypeDefinitionHandle> items) => [];

        public IReadOnlyCollection<MethodDefinitionHandle> Process(MetadataFile module, IReadOnlyCollection<MethodDefinitionHandle> items) => [];

        public IReadOnlyCollection<InterfaceImplementationHandle> Process(MetadataFile module, IReadOnlyCollection<InterfaceImplementationHandle> items) => items;

        public IReadOnlyCollection<PropertyDefinitionHandle> Process(MetadataFile module, IReadOnlyCollection<PropertyDefinitionHandle> items) => items;

        public IReadOnlyCollection<EventDefinitionHandle> Process(MetadataFile module, IReadOnlyCollection<EventDefinitionHandle> items) => items;

        public IReadOnlyCollection<FieldDefinitionHandle> Process(MetadataFile module, IReadOnlyCollection<FieldDefinitionHandle> items) => items;

        public IReadOnlyCollection<CustomAttributeHandle> Process(MetadataFile module, IReadOnlyCollection<CustomAttributeHandle> items) => items;
    }
}
