using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Demo;

namespace PolicyKit.Tool.Tests.Harness;

/// <summary>The good system of the samples in a folder of its own. Every bad input of the tests is one edit away from it.</summary>
internal sealed class VendorSystem : IDisposable
{
    public const string AsOf = "2026-06-01";

    private readonly TemporaryFolder folder = new();
    private readonly string name;

    public VendorSystem(string name = "Good")
    {
        this.name = name;
        DemoSystems.WriteTo(folder.Path);
    }

    public string Path => folder.Of(name);

    public string Manifest => Of("policykit.system.yaml");

    public string Of(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>Replaces a text that stands in the file exactly once.</summary>
    public void Edit(string from, string to, string file = "policykit.system.yaml")
    {
        var text = File.ReadAllText(Of(file));
        Assert.Equal(2, text.Split(from).Length);
        File.WriteAllText(Of(file), text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Assesses the system from its loose sources, into <c>report</c> below it.</summary>
    public Task<ToolRun> AssessAsync(params string[] more) =>
        ToolRun.OfAsync(["assess", Manifest, "--sources", "--as-of", AsOf, "--out", Of("report"), "--lang", "ja", .. more]);

    public Assessment Assessment => CanonicalJson.Read(File.ReadAllBytes(Of("report/results.canonical.json")));

    public ClauseState StateOf(string clause) => Assessment.Clauses.Single(result => result.Id == clause).State;

    public Task<ToolRun> ValidateAsync(params string[] more) => ToolRun.OfAsync(["manifest", "validate", Manifest, "--as-of", AsOf, "--lang", "ja", .. more]);

    public void Dispose() => folder.Dispose();
}
