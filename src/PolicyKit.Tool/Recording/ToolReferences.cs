using System.Collections.Frozen;
using System.Security.Cryptography;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Tool.Recording;

/// <summary>The reference assemblies of .NET that the tool itself brings, by digest: no bundle needs to carry them.</summary>
internal static class ToolReferences
{
    private static readonly Lazy<FrozenDictionary<string, (MetadataReference Reference, byte[] Image)>> ByDigest = new(() => Net100.ReferenceInfos.All
        .DistinctBy(info => info.FileName)
        .ToFrozenDictionary(info => Convert.ToHexStringLower(SHA256.HashData(info.ImageBytes)), info => ((MetadataReference)info.Reference, info.ImageBytes)));

    private static readonly Lazy<FrozenDictionary<string, string>> ByName = new(() =>
        ByDigest.Value.ToFrozenDictionary(pair => pair.Value.Reference.Display!, pair => pair.Key, StringComparer.Ordinal));

    /// <summary>The digest of one of them; null for an assembly of a file.</summary>
    public static string? DigestOf(PortableExecutableReference reference) =>
        Path.IsPathRooted(reference.FilePath) ? null : ByName.Value.GetValueOrDefault(reference.Display ?? "");

    public static MetadataReference? Find(string digest) => ByDigest.Value.GetValueOrDefault(digest).Reference;

    public static byte[]? BytesOf(string digest) => ByDigest.Value.GetValueOrDefault(digest).Image;
}
