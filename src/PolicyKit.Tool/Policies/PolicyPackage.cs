using System.IO.Compression;
using System.Security.Cryptography;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Signing;

namespace PolicyKit.Tool.Policies;

/// <summary>
/// A policy as a NuGet package with a signature beside it (<c>City.Policy.1.0.0.nupkg.p7s</c>). INVARIANT: nothing of a package is read before its
/// signature holds by the certificate that the caller trusts.
/// </summary>
internal static class PolicyPackage
{
    private const string PackageExtension = ".nupkg";
    private const long LargestAssembly = 64L * 1024 * 1024;

    // A policy says the same for every framework; the first of these is the one that the tool would load itself.
    private static readonly string[] Frameworks = ["net10.0", "net9.0", "net8.0", "netstandard2.1", "netstandard2.0"];

    public static bool IsPackage(string file) => Path.GetExtension(file).Equals(PackageExtension, StringComparison.OrdinalIgnoreCase);

    /// <param name="file">The package.</param>
    /// <param name="certificate">The file of the municipality's certificate.</param>
    public static PolicyImage Read(string file, string? certificate)
    {
        var content = Files.Read(file);
        var (signatureFile, name) = (file + DetachedSignature.Extension, Path.GetFileName(file));
        if (!File.Exists(signatureFile))
        {
            throw Refuse("PK9201", name, Path.GetFileName(signatureFile));
        }

        if (certificate is null)
        {
            throw Refuse("PK9201_NoCertificate", name);
        }

        using var trusted = Certificates.Read(Files.Read(certificate));
        var state = DetachedSignature.Check(content, Files.Read(signatureFile), trusted);
        return state switch
        {
            SignatureState.Holds => PolicyIn(content, file, new PolicySignature(Hash(content), Hash(trusted.RawData))),
            SignatureState.Altered => throw Refuse("PK9203_Package", name),
            _ => throw Refuse("PK9202", name, Hash(trusted.RawData)),
        };
    }

    /// <summary>The one policy assembly of a package, for the newest framework that it has.</summary>
    public static PolicyImage PolicyIn(byte[] package, string file, PolicySignature? signature)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
            foreach (var framework in Frameworks)
            {
                var folder = $"lib/{framework}/";
                var policies = archive.Entries
                    .Where(entry => entry.FullName == folder + entry.Name && entry.Name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
                    .Select(entry => PolicyImage.Of(Unpack(entry), signature)).OfType<PolicyImage>().Where(image => image.IsPolicy).ToList();
                if (policies.Count > 0)
                {
                    return policies.Count == 1 ? policies[0] : throw InputException.Bad("Policy_PackageOfSeveral", file, string.Join(", ", policies.Select(policy => policy.Name)));
                }
            }
        }
        catch (InvalidDataException exception)
        {
            throw InputException.Bad("Policy_NotRead", file, exception.Message);
        }

        throw InputException.Bad("Policy_PackageWithout", file);
    }

    /// <summary>The files of a package with an extension, in the order of their names. Whoever asks has verified the package.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> FilesIn(byte[] package, string extension)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        return [.. archive.Entries.Where(entry => entry.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)).OrderBy(entry => entry.FullName, StringComparer.Ordinal).Select(entry => (entry.Name, Unpack(entry)))];
    }

    public static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static byte[] Unpack(ZipArchiveEntry entry)
    {
        if (entry.Length > LargestAssembly)
        {
            throw new InvalidDataException(entry.FullName);
        }

        var content = new byte[entry.Length];
        using var stream = entry.Open();
        stream.ReadExactly(content);
        return content;
    }

    private static InputException Refuse(string key, params object[] arguments) => new(ExitCode.Integrity, Texts.Both(key, arguments));
}
