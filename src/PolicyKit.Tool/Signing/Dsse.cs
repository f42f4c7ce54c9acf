using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Signing;

/// <summary>
/// A DSSE envelope (Dead Simple Signing Envelope, v1): a payload, its type, and signatures over both. Signed with ECDSA over SHA-256; what is
/// signed is what is read, for no canonical form of the payload is involved.
/// </summary>
internal sealed record Dsse(string PayloadType, byte[] Payload, IReadOnlyList<byte[]> Signatures)
{
    public static byte[] Sign(string payloadType, byte[] payload, ECDsa key) => JsonText.Bytes(JsonText.Object(
        ("payloadType", payloadType),
        ("payload", Convert.ToBase64String(payload)),
        ("signatures", new JsonArray(JsonText.Object(
            ("keyid", Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))),
            ("sig", Convert.ToBase64String(key.SignData(Authenticated(payloadType, payload), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence))))))));

    /// <exception cref="JsonException">It is no envelope.</exception>
    public static Dsse Read(byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        try
        {
            var root = document.RootElement;
            return new Dsse(
                root.GetProperty("payloadType").GetString() ?? throw new JsonException("payloadType"),
                root.GetProperty("payload").GetBytesFromBase64(),
                [.. root.GetProperty("signatures").EnumerateArray().Select(signature => signature.GetProperty("sig").GetBytesFromBase64())]);
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <summary>Whether one of the signatures is by the key of the certificate. Says nothing of the certificate itself: who trusts it hands it in.</summary>
    public bool IsSignedBy(byte[] certificate)
    {
        using var read = Certificates.Read(certificate);
        using var key = read.GetECDsaPublicKey();
        var signed = Authenticated(PayloadType, Payload);
        return key is not null && Signatures.Any(signature => key.VerifyData(signed, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
    }

    /// <summary>What is signed: lengths stand before texts, so that no other pair of type and payload reads the same.</summary>
    private static byte[] Authenticated(string payloadType, byte[] payload)
    {
        var type = Encoding.UTF8.GetBytes(payloadType);
        var head = string.Create(CultureInfo.InvariantCulture, $"DSSEv1 {type.Length} {payloadType} {payload.Length} ");
        return [.. Encoding.UTF8.GetBytes(head), .. payload];
    }
}
