using System.Security.Cryptography;

namespace PolicyKit.Tool.Common;

/// <summary>
/// The SHA-256 of a text file with '\n' at line ends, so that a checkout on another system is the same file. Bytes are compared, not characters:
/// it holds for every encoding in which a line end is these two bytes, and takes others as they are.
/// </summary>
internal static class TextDigest
{
    public static string Of(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(WithLineFeeds(bytes)));

    /// <summary>The same text with '\n' for every "\r\n".</summary>
    public static byte[] WithLineFeeds(byte[] bytes)
    {
        var kept = new byte[bytes.Length];
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != '\r' || i + 1 == bytes.Length || bytes[i + 1] != '\n')
            {
                kept[length++] = bytes[i];
            }
        }

        return kept[..length];
    }
}
