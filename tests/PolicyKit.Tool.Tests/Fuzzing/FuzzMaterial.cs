using System.Collections.Immutable;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Bundles;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Manifests.Reading;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Tests.Harness;
using PolicyKit.Tool.Verifying;

namespace PolicyKit.Tool.Tests.Fuzzing;

/// <summary>The good things that are damaged: the two sample systems, the signed bundle of the good one, keys, and the policy that the tool carries.</summary>
internal sealed class FuzzMaterial : IDisposable
{

    private FuzzMaterial()
    {
    }

    public static DateOnly AsOf { get; } = ManifestDate.Read(VendorSystem.AsOf)!.Value;

    public VendorSystem System { get; } = new();

    public VendorSystem Bad { get; } = new("Bad");

    public PolicyFacts Policy { get; } = PolicySource.Read(PolicyRequest.Carried, null);

    /// <summary>The manifests of both systems, as read.</summary>
    public ImmutableArray<MapNode> Manifests { get; private set; }

    /// <summary>The same as bytes.</summary>
    public ImmutableArray<byte[]> ManifestBytes { get; private set; }

    /// <summary>What was assessed of the good system and of the bad one.</summary>
    public ImmutableArray<Assessment> Assessments { get; private set; }

    /// <summary>The files of the good system's bundle.</summary>
    public ImmutableSortedDictionary<string, byte[]> Bundle { get; private set; } = ImmutableSortedDictionary<string, byte[]>.Empty;

    public string VendorKey => System.Of("vendor/key.pem");

    public byte[] VendorCertificate => File.ReadAllBytes(System.Of("vendor/certificate.pem"));

    public string CityKey => System.Of("city/key.pem");

    public byte[] CityCertificate => File.ReadAllBytes(System.Of("city/certificate.pem"));

    public static async Task<FuzzMaterial> PrepareAsync()
    {
        var material = new FuzzMaterial();
        (await ToolRun.OfAsync("keys", "new", "株式会社サンプル", "--out", material.System.Of("vendor"))).EndsWith(0);
        (await ToolRun.OfAsync("keys", "new", "花巻市", "--out", material.System.Of("city"))).EndsWith(0);
        (await material.System.AssessAsync("--key", material.VendorKey)).EndsWith(0);
        await material.Bad.AssessAsync();
        material.ManifestBytes = [File.ReadAllBytes(material.System.Manifest), File.ReadAllBytes(material.Bad.Manifest)];
        material.Manifests = [.. material.ManifestBytes.Select(bytes => ManifestReader.Read(bytes).Root!)];
        material.Assessments = [material.System.Assessment, material.Bad.Assessment];
        material.Bundle = BoundedArchive.Read(material.System.Of("report/" + Commands.AssessCommand.BundleName));
        return material;
    }

    public ImmutableArray<FuzzedReader> Readers() =>
    [
        new ManifestFuzz(this), new WaiverFuzz(this), new WaiverRequestFuzz(this), new ArchiveFuzz(this), new DocumentFuzz(this), new AssessmentFuzz(this), new BundleFuzz(this), new PolicyFuzz(this),
    ];

    /// <summary>The bundle's files as an archive.</summary>
    public static byte[] Pack(ImmutableSortedDictionary<string, byte[]> files) => Archive.Write(files);

    public void Dispose()
    {
        System.Dispose();
        Bad.Dispose();
    }
}
