using System.Security.Cryptography;
using System.Text;

namespace PolicyKit;

/// <summary>The bytes by which a value is hashed for evidence.</summary>
internal static class CanonicalBytes
{
    public static byte[]? Of<T>(T value) => value switch
    {
        byte[] bytes => bytes,
        string text => Encoding.UTF8.GetBytes(text),
        ReadOnlyMemory<byte> memory => memory.ToArray(),
        Memory<byte> memory => memory.ToArray(),
        ArraySegment<byte> segment => [.. segment],
        _ => null,
    };

    /// <summary>Lower-case hexadecimal; empty for no bytes at all (null).</summary>
    public static string Sha256(byte[]? bytes)
    {
        if (bytes is null)
        {
            return "";
        }

        using var sha = SHA256.Create();
        var text = new StringBuilder(64);
        foreach (var b in sha.ComputeHash(bytes))
        {
            text.Append(b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
