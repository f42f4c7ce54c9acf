using PolicyKit.Tool.Demo;

namespace PolicyKit.Tool.Tests.Harness;

/// <summary>The good system of the samples in a folder of its own. Every bad input of the tests is one edit away from it.</summary>
internal sealed class VendorSystem : IDisposable
{
    public const string AsOf = "2026-06-01";

    private readonly TemporaryFolder folder = new();

    public VendorSystem() => DemoSystems.WriteTo(folder.Path);

    public string Path => folder.Of("Good");

    public string Manifest => Of("policykit.system.yaml");

    public string Of(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>Replaces a text that stands in the file exactly once.</summary>
    public void Edit(string from, string to, string file = "policykit.system.yaml")
    {
        var text = File.ReadAllText(Of(file));
        Assert.Equal(2, text.Split(from).Length);
        File.WriteAllText(Of(file), text.Replace(from, to, StringComparison.Ordinal));
    }

    public Task<ToolRun> ValidateAsync(params string[] more) => ToolRun.OfAsync(["manifest", "validate", Manifest, "--as-of", AsOf, "--lang", "ja", .. more]);

    public void Dispose() => folder.Dispose();
}
