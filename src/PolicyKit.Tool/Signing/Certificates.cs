using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Signing;

/// <summary>Certificates and keys in files: PEM or DER for certificates, PEM for keys.</summary>
internal static class Certificates
{
    public static X509Certificate2 Read(byte[] bytes)
    {
        try
        {
            return bytes.AsSpan().StartsWith("-----"u8)
                ? X509Certificate2.CreateFromPem(System.Text.Encoding.ASCII.GetString(bytes))
                : X509CertificateLoader.LoadCertificate(bytes);
        }
        catch (CryptographicException exception)
        {
            throw InputException.Bad("Key_NoCertificate", exception.Message);
        }
    }

    public static ECDsa ReadKey(string path)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(path));
            return key;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw InputException.Bad("Key_NotRead", path, exception.Message);
        }
    }

    /// <summary>The certificate of a file with the private key of another.</summary>
    public static X509Certificate2 WithKey(string certificateFile, string keyFile)
    {
        using var key = ReadKey(keyFile);
        using var certificate = Read(Files.Read(certificateFile));
        try
        {
            return certificate.CopyWithPrivateKey(key);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            throw InputException.Bad("Key_OfAnother", keyFile, certificateFile);
        }
    }

    /// <summary>A new key on P-256 and a certificate that it signs itself. What makes it trusted is who hands it to whom.</summary>
    public static (string KeyPem, string CertificatePem, string Sha256) Create(string name, DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(new X500DistinguishedName($"CN=\"{name.Replace("\"", "", StringComparison.Ordinal)}\""), key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        using var certificate = request.CreateSelfSigned(now.AddMinutes(-5), now.AddYears(2));
        return (key.ExportPkcs8PrivateKeyPem(), certificate.ExportCertificatePem(), Convert.ToHexStringLower(SHA256.HashData(certificate.RawData)));
    }
}
