using System.Collections.Immutable;
using System.IO.Compression;
using System.IO.Hashing;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;

namespace PolicyKit.Tool.Verifying;

/// <summary>
/// Reads an archive that a stranger made, into memory, within bounds: entries, sizes as they really unpack, names. What is
/// read is what was packed: a content that is not that of its checksum is refused, and so is a comment, in which another archive may hide. Nothing is
/// written to disk.
/// </summary>
internal static class BoundedArchive
{
    public const int MaximumEntries = 2_000;
    public const long MaximumBytes = 256L * 1024 * 1024;
    public const int MaximumName = 240;

    public static ImmutableSortedDictionary<string, byte[]> Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, Path.GetFileName(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw InputException.Bad("File_NotRead", path, exception.Message);
        }
    }

    /// <param name="stream">The archive.</param>
    /// <param name="name">How it is called in a message.</param>
    public static ImmutableSortedDictionary<string, byte[]> Read(Stream stream, string name)
    {
        if (stream.Length > MaximumBytes)
        {
            throw Refuse("PK9404", name);
        }

        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return Read(archive);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            throw Refuse("PK9401_Damaged", name);
        }
    }

    private static ImmutableSortedDictionary<string, byte[]> Read(ZipArchive archive)
    {
        if (archive.Entries.Count > MaximumEntries)
        {
            throw Refuse("PK9404", $"{archive.Entries.Count}");
        }

        if (archive.Comment.Length > 0)
        {
            throw Refuse("PK9402", "comment");
        }

        var files = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        // Two names that one file system takes for one file are one name here too.
        var names = new HashSet<string>(StringComparer.Ordinal);
        var left = MaximumBytes;
        foreach (var entry in archive.Entries)
        {
            if (entry.FullName.Length > MaximumName || !Below.IsBelow(entry.FullName))
            {
                throw Refuse("PK9403", entry.FullName.Length > MaximumName ? entry.FullName[..MaximumName] : entry.FullName);
            }

            if (!names.Add(Nearest.Fold(entry.FullName)))
            {
                throw Refuse("PK9405", entry.FullName);
            }

            var content = Unpack(entry, left);
            left -= content.Length;
            files[entry.FullName] = content;
        }

        return files.ToImmutable();
    }

    // The size in the header is the archive's own word; what counts is what comes out.
    private static byte[] Unpack(ZipArchiveEntry entry, long left)
    {
        using var source = entry.Open();
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = source.Read(buffer)) > 0;)
        {
            if (content.Length + read > left)
            {
                throw Refuse("PK9404", entry.FullName);
            }

            content.Write(buffer, 0, read);
        }

        // The run time unpacks, and leaves the checksum to whoever asks for it.
        return Crc32.HashToUInt32(content.GetBuffer().AsSpan(0, (int)content.Length)) == entry.Crc32 ? content.ToArray() : throw Refuse("PK9402", entry.FullName);
    }

    private static InputException Refuse(string rule, string detail) => new(ExitCode.Integrity, Texts.Both(rule, detail));
}
