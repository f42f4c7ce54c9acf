using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Security.Cryptography;

namespace PolicyKit.Tool.Loading;

/// <summary>A file that the compiler read, as a PDB names it.</summary>
/// <param name="Name">Its path where it was compiled, or what a path map made of it.</param>
/// <param name="Algorithm">How its bytes were hashed.</param>
/// <param name="Hash">The hash; empty for a file that only a <c>#line</c> names.</param>
internal sealed record SymbolDocument(string Name, Guid Algorithm, ImmutableArray<byte> Hash)
{
    private static readonly Guid Sha1 = new("ff1816ec-aa5e-4d10-87f7-6f4963833460");
    private static readonly Guid Sha256 = new("8829d00f-11b8-4213-878b-770e8597ac16");
    private static readonly Guid TypeDocuments = new("932e74bc-dba9-4478-8d46-0f32a7bab3d3");

    /// <summary>Whether these are the bytes that the compiler read.</summary>
    public bool IsOf(byte[] bytes) =>
        (Algorithm == Sha256 ? SHA256.HashData(bytes) : Algorithm == Sha1 ? SHA1.HashData(bytes) : []) is var hash && hash.Length > 0 && Hash.AsSpan().SequenceEqual(hash);

    /// <summary>
    /// All documents of a PDB. In the order in which the assembly's types come from them, which is the order in which the compiler got the files
    /// as far as it can be seen; then those that no type comes from, by name.
    /// </summary>
    public static ImmutableArray<SymbolDocument> Of(MetadataReader pdb, MetadataReader assembly) =>
    [
        .. assembly.TypeDefinitions.SelectMany(type => DocumentsOf(type, pdb, assembly))
            .Concat(pdb.Documents.OrderBy(document => pdb.GetString(pdb.GetDocument(document).Name), StringComparer.Ordinal))
            .Distinct()
            .Select(pdb.GetDocument)
            .Select(document => new SymbolDocument(
                pdb.GetString(document.Name), pdb.GetGuid(document.HashAlgorithm), document.Hash.IsNil ? [] : [.. pdb.GetBlobBytes(document.Hash)])),
    ];

    private static IEnumerable<DocumentHandle> DocumentsOf(TypeDefinitionHandle type, MetadataReader pdb, MetadataReader assembly)
    {
        foreach (var method in assembly.GetTypeDefinition(type).GetMethods())
        {
            var debug = pdb.GetMethodDebugInformation(method);
            foreach (var document in debug.GetSequencePoints().Select(point => point.Document).Prepend(debug.Document).Where(document => !document.IsNil))
            {
                yield return document;
            }
        }

        // Types without code, such as interfaces, name their documents themselves.
        foreach (var information in pdb.GetCustomDebugInformation(type).Select(pdb.GetCustomDebugInformation).Where(information => pdb.GetGuid(information.Kind) == TypeDocuments))
        {
            var rows = pdb.GetBlobReader(information.Value);
            while (rows.RemainingBytes > 0)
            {
                yield return System.Reflection.Metadata.Ecma335.MetadataTokens.DocumentHandle(rows.ReadCompressedInteger());
            }
        }
    }
}
