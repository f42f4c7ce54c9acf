using System.Collections.Immutable;
using System.Security.Cryptography;

namespace PolicyKit.Tool.Recording;

/// <summary>
/// The files that a bundle carries beside the record, each under its SHA-256. Bounded, so that a bundle stays one that <c>verify</c> reads: texts
/// first, then assemblies of packages, then those of targeting packs, which any machine with an SDK has. What has no room stays out; its digest
/// is in the record all the same.
/// </summary>
internal sealed class CarriedFiles
{
    public const int MaximumFiles = 1_200;
    public const long MaximumBytes = 96L * 1024 * 1024;

    private readonly SortedDictionary<(Rank Rank, string Digest), byte[]> _files = [];

    public enum Rank
    {
        Text,
        Package,
        TargetingPack,
    }

    public string Add(Rank rank, byte[] content)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(content));
        _files[(rank, digest)] = content;
        return digest;
    }

    /// <summary>Everything, by digest.</summary>
    public ImmutableSortedDictionary<string, byte[]> All() =>
        _files.DistinctBy(file => file.Key.Digest).ToImmutableSortedDictionary(file => file.Key.Digest, file => file.Value, StringComparer.Ordinal);

    /// <summary>What has room, by digest.</summary>
    public ImmutableSortedDictionary<string, byte[]> WithinBounds()
    {
        var kept = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        var bytes = 0L;
        foreach (var ((_, digest), content) in _files)
        {
            if (kept.Count < MaximumFiles && bytes + content.Length <= MaximumBytes && kept.TryAdd(digest, content))
            {
                bytes += content.Length;
            }
        }

        return kept.ToImmutable();
    }
}
