using PolicyKit.Lab.Programs;

namespace PolicyKit.Tool.Tests.Fuzzing;

/// <summary>Damage that knows nothing of what the bytes mean.</summary>
internal static class Bytes
{
    private const int MostChanges = 4;

    public static byte[] Damage(byte[] good, Draw draw)
    {
        var bytes = good;
        for (var n = draw.Between(1, MostChanges); n > 0 && bytes.Length > 1; n--)
        {
            bytes = Once(bytes, draw);
        }

        return bytes;
    }

    private static byte[] Once(byte[] bytes, Draw draw)
    {
        var at = draw.Next(bytes.Length);
        var length = draw.Between(1, Math.Min(24, bytes.Length - at));
        switch (draw.Next(8))
        {
            case 0:
                return bytes[..at];
            case 1:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            case 2:
                return [.. bytes[..at], .. bytes.AsSpan(draw.Next(bytes.Length - length + 1), length), .. bytes[at..]];
            case 3:
                return [.. bytes[..at], (byte)draw.Next(256), .. bytes[at..]];
            case 4:
                return [.. bytes, .. bytes.AsSpan(at, length)];
            default:
                var copy = (byte[])bytes.Clone();
                copy[at] = draw.Chance(50) ? (byte)(copy[at] ^ (1 << draw.Next(8))) : (byte)draw.Next(256);
                return copy;
        }
    }
}
