using System.Collections.Immutable;
using System.IO.Compression;

namespace PolicyKit.Tool.Bundles;

/// <summary>Writes <c>evidence.pkz</c>: a zip with its entries in ordinal order and one fixed time, so that equal files give an equal archive.</summary>
internal static class Archive
{
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(ImmutableSortedDictionary<string, byte[]> files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Time;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
