using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Tool.Recording;

/// <summary>
/// Finds an assembly of a record by its digest: in the tool, in the bundle, in the folders given, in the targeting packs of this machine's SDK.
/// A file of the right name and another digest is not the assembly. What is found is read as metadata, never loaded.
/// </summary>
internal sealed class ReferenceSearch(ImmutableSortedDictionary<string, byte[]> carried, IReadOnlyList<string> folders)
{
    private readonly Lazy<ILookup<string, string>> _files = new(() => folders.Append(TargetingPacks())
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }))
        .ToLookup(file => Path.GetFileName(file), StringComparer.OrdinalIgnoreCase));

    private readonly Dictionary<string, MetadataReference?> _found = new(StringComparer.Ordinal);

    public MetadataReference? Find(string name, string digest)
    {
        if (!_found.TryGetValue(digest, out var reference))
        {
            _found[digest] = reference = ToolReferences.Find(digest)
                ?? (BytesOf(name, digest) is { } bytes ? MetadataReference.CreateFromImage(bytes, filePath: name) : null);
        }

        return reference;
    }

    /// <returns>The assembly itself; null if it is nowhere.</returns>
    public byte[]? BytesOf(string name, string digest) => ToolReferences.BytesOf(digest) ?? carried.GetValueOrDefault(digest) ?? FindFile(name, digest);

    private byte[]? FindFile(string name, string digest)
    {
        foreach (var file in _files.Value[name])
        {
            try
            {
                var bytes = File.ReadAllBytes(file);
                if (Convert.ToHexStringLower(SHA256.HashData(bytes)) == digest)
                {
                    return bytes;
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // A file that cannot be read is not found; the answer says which assembly is missing.
            }
        }

        return null;
    }

    private static string TargetingPacks() =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location) ?? ".", "..", "..", "..", "packs"));
}
