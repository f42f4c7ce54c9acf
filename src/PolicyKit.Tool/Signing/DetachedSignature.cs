using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace PolicyKit.Tool.Signing;

/// <summary>
/// A signature over a file that lies beside it: CMS (RFC 5652), detached, over a SHA-2 digest. INVARIANT: it holds only by
/// the very certificate that is trusted. A certificate that travels inside of the signature proves nothing, whatever name it bears.
/// </summary>
internal static class DetachedSignature
{
    public const string Extension = ".p7s";

    /// <param name="content">What is signed.</param>
    /// <param name="certificate">A certificate with its private key.</param>
    /// <param name="now">The time of signing, which goes into the signature as the signer's word.</param>
    public static byte[] Sign(byte[] content, X509Certificate2 certificate, DateTimeOffset now)
    {
        var signed = new SignedCms(new ContentInfo(content), detached: true);
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate) { DigestAlgorithm = new Oid(DigestOids.Sha256), IncludeOption = X509IncludeOption.EndCertOnly };
        // With an attribute of its own the digest of the content is one too, and what was altered can be told from what somebody else signed.
        signer.SignedAttributes.Add(new Pkcs9SigningTime(now.UtcDateTime));
        signed.ComputeSignature(signer);
        return signed.Encode();
    }

    public static SignatureState Check(byte[] content, byte[] signature, X509Certificate2 trusted)
    {
        var signed = new SignedCms(new ContentInfo(content), detached: true);
        try
        {
            signed.Decode(signature);
        }
        catch (CryptographicException)
        {
            return SignatureState.OfAnother;
        }

        // A signature that brings a content of its own says nothing of the file beside it.
        return signed.ContentInfo.Content.AsSpan().SequenceEqual(content)
            ? Best(signed, content, trusted)
            : SignatureState.OfAnother;
    }

    private static SignatureState Best(SignedCms signed, byte[] content, X509Certificate2 trusted) =>
        signed.SignerInfos.Cast<SignerInfo>().Select(signer => Check(signer, content, trusted)).Append(SignatureState.OfAnother).Min();

    private static SignatureState Check(SignerInfo signer, byte[] content, X509Certificate2 trusted)
    {
        if (signer.Certificate is { } named && !named.RawDataMemory.Span.SequenceEqual(trusted.RawDataMemory.Span))
        {
            return SignatureState.OfAnother;
        }

        if (DigestOids.Hash(signer.DigestAlgorithm.Value, content) is not { } here)
        {
            return SignatureState.OfAnother;
        }

        try
        {
            signer.CheckSignature([trusted], verifySignatureOnly: true);
            return SignatureState.Holds;
        }
        catch (CryptographicException)
        {
            return SignedDigest(signer) is { } there && !here.AsSpan().SequenceEqual(there) ? SignatureState.Altered : SignatureState.OfAnother;
        }
    }

    private static byte[]? SignedDigest(SignerInfo signer) => signer.SignedAttributes
        .Cast<CryptographicAttributeObject>().SelectMany(attribute => attribute.Values.Cast<AsnEncodedData>()).OfType<Pkcs9MessageDigest>().FirstOrDefault()?.MessageDigest;

    private static class DigestOids
    {
        public const string Sha256 = "2.16.840.1.101.3.4.2.1";

        public static byte[]? Hash(string? oid, byte[] content) => oid switch
        {
            Sha256 => SHA256.HashData(content),
            "2.16.840.1.101.3.4.2.2" => SHA384.HashData(content),
            "2.16.840.1.101.3.4.2.3" => SHA512.HashData(content),
            _ => null,
        };
    }
}

/// <summary>What a signature beside a file says of it, the best first.</summary>
internal enum SignatureState
{
    /// <summary>By the trusted certificate, over these bytes.</summary>
    Holds,

    /// <summary>It names the trusted certificate, over other bytes.</summary>
    Altered,

    /// <summary>By another key, or no signature at all.</summary>
    OfAnother,
}
