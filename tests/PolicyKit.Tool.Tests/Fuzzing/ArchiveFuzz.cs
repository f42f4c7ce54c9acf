using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PolicyKit.Lab.Programs;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Verifying;

namespace PolicyKit.Tool.Tests.Fuzzing;

/// <summary>
/// The reader of archives. All archives are made of a few good contents; whatever is read from one must be one of them, byte for byte, under a name
/// that stays in its folder and that no other entry has. Links are read as the text they are and lead nowhere.
/// </summary>
internal sealed class ArchiveFuzz : FuzzedReader
{
    private const uint Link = 0xA1FF_0000;
    private const long Bomb = BoundedArchive.MaximumBytes + 1;

    private static readonly string[] BadNames =
    [
        "../x", "/etc/passwd", "a\\b", "C:/x", "C:x", "a//b", "./a", "a/./b", "a/../../b", "..", ".", "", "a/", "/", "\\\\server\\share", "a\0b", "a\nb", "\u001b[2J", "a/..", "a/.. /b", "b./c", "report.html.", "x ",
        new string('n', BoundedArchive.MaximumName + 1), "~/../../x",
    ];

    private readonly ImmutableArray<byte[]> _contents;
    private readonly HashSet<string> _digests;
    private readonly Lazy<byte[]> _bomb = new(() => RawZip.Write([new RawEntry("report.html", new byte[Bomb])]));
    private readonly Lazy<byte[]> _many = new(() => RawZip.Write([.. Enumerable.Range(0, BoundedArchive.MaximumEntries + 1).Select(i => new RawEntry($"f{i}", []) { Method = 0 })]));

    public ArchiveFuzz(FuzzMaterial material)
    {
        var files = material.Bundle.Values.Where(content => content.Length < 20_000).Take(12).ToList();
        files.Add([]);
        files.Add(RawZip.Write([new RawEntry("../inner", files[0])]));
        _contents = [.. files];
        _digests = [.. files.Select(Digest)];
    }

    public override string Name => "archives";

    public override int Share => 310;

    public override FuzzInput Make(Draw draw)
    {
        var entries = Enumerable.Range(0, draw.Between(1, 6)).Select(i => new RawEntry(draw.Pick("report.html", "input/a.yaml", "build/files/x", "日本語.txt", "a", "é") + i, draw.Pick(_contents)) { Method = (ushort)(draw.Chance(50) ? 0 : 8) }).ToList();
        switch (draw.Next(2_000))
        {
            case 0 when draw.Chance(50):
                return new FuzzInput(_bomb.Value, "unpacks without end");
            case < 3:
                return new FuzzInput(_many.Value, "too many entries");
            case < 900:
                return new FuzzInput(Bytes.Damage(RawZip.Write(entries), draw));
            case < 1_500:
                var at = draw.Next(entries.Count);
                var (changed, forbidden) = Lie(entries, at, draw);
                entries[at] = changed;
                return new FuzzInput(RawZip.Write(entries), forbidden);
            case < 1_800:
                var twice = entries[draw.Next(entries.Count)].Name;
                entries.Add(new RawEntry(draw.Pick(twice, twice.ToUpperInvariant(), string.Concat(twice.Select(c => c is > ' ' and < '\u007f' ? (char)(c + 0xFEE0) : c)), twice.Normalize(NormalizationForm.FormD)), draw.Pick(_contents)));
                return new FuzzInput(RawZip.Write(entries), "two entries of one name");
            default:
                var junk = draw.Chance(50) ? RawZip.Write([new RawEntry("x", draw.Pick(_contents))]) : draw.Pick(_contents);
                return new FuzzInput(RawZip.Write(entries, draw.Chance(50) ? junk : null, draw.Chance(50) ? junk : null));
        }
    }

    public override bool Accepts(byte[] bytes)
    {
        ImmutableSortedDictionary<string, byte[]> files;
        try
        {
            files = BoundedArchive.Read(new MemoryStream(bytes, writable: false), "evidence.pkz");
        }
        catch (InputException exception) when (exception.Code == ExitCode.Integrity)
        {
            return false;
        }

        foreach (var (name, content) in files)
        {
            if (!_digests.Contains(Digest(content)))
            {
                throw new UnsoundException($"content that was never put into an archive\n{name}");
            }

            if (name.Split('/', '\\').Any(part => part.Trim(' ', '.').Length == 0) || name.Contains(':', StringComparison.Ordinal) || name.Length > BoundedArchive.MaximumName)
            {
                throw new UnsoundException($"a name that leads out or is none\n{name}");
            }
        }

        return files.Keys.Select(name => name.Normalize(NormalizationForm.FormKC).ToUpperInvariant()).Distinct(StringComparer.Ordinal).Count() == files.Count
            ? true
            : throw new UnsoundException("two entries of one name");
    }

    private static (RawEntry Entry, string? Forbidden) Lie(List<RawEntry> entries, int at, Draw draw)
    {
        var entry = entries[at];
        switch (draw.Next(9))
        {
            case 0:
                return (entry with { Name = draw.Pick(BadNames) }, "a name that leads out or is none");
            case 1:
                return (entry with { Crc = (uint)draw.Next(int.MaxValue) }, "a checksum that is not that of the content");
            case 2:
                return (entry with { Attributes = Link }, null);
            case 3:
                return (entry with { LocalName = draw.Pick(BadNames) }, null);
            case 4:
                return (entry with { Size = (uint)draw.Next(100_000) }, null);
            case 5:
                return (entry with { PackedSize = (uint)draw.Next(100_000) }, null);
            case 6:
                return (entry with { Method = (ushort)draw.Pick([1, 6, 9, 12, 14, 93, 95, 99]) }, null);
            case 7:
                return (entry with { Flags = (ushort)draw.Pick([0x0001, 0x0008, 0x0020, 0x0040, 0x2000]) }, null);
            default:
                return (entry with { At = draw.Next(entries.Count) }, null);
        }
    }

    private static string Digest(byte[] content) => Convert.ToHexString(SHA256.HashData(content));
}
