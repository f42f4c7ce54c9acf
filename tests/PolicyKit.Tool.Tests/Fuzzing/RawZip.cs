using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace PolicyKit.Tool.Tests.Fuzzing;

/// <summary>Writes zip archives byte by byte, so that headers may say what no honest writer would let them say.</summary>
internal static class RawZip
{
    private const ushort Utf8Names = 0x0800;

    public static byte[] Write(IReadOnlyList<RawEntry> entries, byte[]? before = null, byte[]? comment = null)
    {
        using var archive = new MemoryStream();
        archive.Write(before ?? []);
        var offsets = new List<long>();
        foreach (var entry in entries)
        {
            offsets.Add(archive.Position);
            archive.Write(Local(entry));
            archive.Write(entry.Packed);
        }

        var start = archive.Position;
        for (var i = 0; i < entries.Count; i++)
        {
            archive.Write(Central(entries[i], (uint)offsets[entries[i].At ?? i]));
        }

        var end = new byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)(archive.Position - start));
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), (uint)start);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(20), (ushort)(comment?.Length ?? 0));
        archive.Write(end);
        archive.Write(comment ?? []);
        return archive.ToArray();
    }

    private static byte[] Local(RawEntry entry)
    {
        var name = Encoding.UTF8.GetBytes(entry.LocalName ?? entry.Name);
        var header = new byte[30 + name.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034b50);
        Common(header.AsSpan(4), entry, name.Length);
        name.CopyTo(header, 30);
        return header;
    }

    private static byte[] Central(RawEntry entry, uint offset)
    {
        var name = Encoding.UTF8.GetBytes(entry.Name);
        var header = new byte[46 + name.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014b50);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4), 0x0314);      // made by Unix, so that the attributes are those of a file there
        Common(header.AsSpan(6), entry, name.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(38), entry.Attributes);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(42), offset);
        name.CopyTo(header, 46);
        return header;
    }

    private static void Common(Span<byte> header, RawEntry entry, int name)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, 20);
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], (ushort)(Utf8Names | entry.Flags));
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], entry.Method);
        BinaryPrimitives.WriteUInt32LittleEndian(header[8..], 0x0021_0000);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], entry.Crc ?? Crc32.HashToUInt32(entry.Content));
        BinaryPrimitives.WriteUInt32LittleEndian(header[14..], entry.PackedSize ?? (uint)entry.Packed.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[18..], entry.Size ?? (uint)entry.Content.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)name);
    }
}

/// <summary>One entry; what is null is what an honest writer writes.</summary>
internal sealed record RawEntry(string Name, byte[] Content)
{
    private byte[]? _packed;

    public ushort Method { get; init; } = 8;

    public ushort Flags { get; init; }

    public string? LocalName { get; init; }

    public uint? Crc { get; init; }

    public uint? Size { get; init; }

    public uint? PackedSize { get; init; }

    public uint Attributes { get; init; }

    /// <summary>The number of the entry at whose bytes this one points instead of its own.</summary>
    public int? At { get; init; }

    public byte[] Packed => _packed ??= Method == 0 ? Content : Deflate(Content);

    private static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(content);
        }

        return packed.ToArray();
    }
}
