using System.Security.Cryptography;
using System.Text;

namespace PolicyKit.Tool.Bundles;

/// <summary>UUIDs of version 5 (RFC 9562): the same name gives the same UUID, on any machine and at any time.</summary>
internal static class NamedUuid
{
    private static readonly Guid Space = new("6f3c1c52-53c8-5c0f-9a1e-0d8b3a7f2b11");

    public static string Of(params string[] name)
    {
        var bytes = SHA1.HashData([.. Space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(string.Join('\u001f', name))]).AsSpan(0, 16).ToArray();
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x50);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
