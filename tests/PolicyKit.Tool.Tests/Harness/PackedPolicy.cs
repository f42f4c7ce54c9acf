using System.IO.Compression;

namespace PolicyKit.Tool.Tests.Harness;

/// <summary>A municipality's policy as a package, with the keys that sign it, in a folder of its own.</summary>
internal sealed class PackedPolicy : IDisposable
{
    public const string Source = """
        using PolicyKit;
        using PolicyKit.ThreeLayer;
        [assembly: Policy("PolicyKit.Hanamaki", "2027.4.1", Sequence = 5, InForceFrom = "2026-05-01")]
        [assembly: Clause("1", Ja = "分離する", Binds = "vendor", Checks = "manifest: PK6306")]
        [assembly: RuleClause("PK6306", "1")]
        [assembly: PolicyParameter("sanitization-methods", "TextOnly")]
        [assembly: HostZone("*.lgwan.jp", typeof(LgwanZone))]
        public static class Marker;
        """;

    private readonly TemporaryFolder folder = new();
    private readonly string name;

    public PackedPolicy(string source = Source, string name = "City.Policy")
    {
        this.name = name;
        Write(source);
    }

    public string Assembly => folder.Of(name + ".dll");

    public string Package => folder.Of(name + ".1.0.0.nupkg");

    public string Signature => Package + ".p7s";

    public string Certificate => folder.Of("city/certificate.pem");

    public string[] Options => ["--policy", Package, "--trust-city", Certificate];

    public string Of(string name) => folder.Of(name);

    /// <summary>Packs the policy for two frameworks, as the SDK lays a package out.</summary>
    public void Write(string source)
    {
        var assembly = CompiledPolicy.Write(Assembly, source);
        using var archive = new ZipArchive(File.Create(Package), ZipArchiveMode.Create);
        archive.CreateEntry(name + ".nuspec");
        foreach (var framework in new[] { "netstandard2.0", "net10.0" })
        {
            archive.CreateEntryFromFile(assembly, $"lib/{framework}/{name}.dll");
        }
    }

    public async Task<PackedPolicy> SignAsync(string key = "city")
    {
        if (!File.Exists(folder.Of(key + "/key.pem")))
        {
            (await ToolRun.OfAsync("keys", "new", "花巻市", "--out", folder.Of(key))).EndsWith(0);
        }

        (await ToolRun.OfAsync("policy", "sign", Package, "--key", folder.Of(key + "/key.pem"))).EndsWith(0);
        return this;
    }

    public void Dispose() => folder.Dispose();
}
