using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Manifests;

/// <summary><c>manifest init</c>: what code shows, and nothing that a person has to say.</summary>
public sealed class DraftTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Draft_names_zone_project_and_endpoints_and_is_not_accepted_as_it_is()
    {
        folder.Write("app/Sender.cs", Code.Leak);
        var draft = folder.Of("policykit.system.yaml");

        (await ToolRun.OfAsync("manifest", "init", "--from", folder.Of("app"), "--out", draft)).EndsWith(0);

        var text = await File.ReadAllTextAsync(draft);
        Assert.Contains("zone: mynumber", text, StringComparison.Ordinal);
        Assert.Contains("projects: [app]", text, StringComparison.Ordinal);
        Assert.Contains("host: example.com, port: 443, protocol: https", text, StringComparison.Ordinal);
        var validated = (await ToolRun.OfAsync("manifest", "validate", draft, "--lang", "ja")).EndsWith(2);
        Assert.Contains("まだ記入されていません", validated.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PK6905", validated.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Existing_manifest_is_not_overwritten()
    {
        folder.Write("app/Sender.cs", Code.Leak);
        var draft = folder.Write("policykit.system.yaml", "mine");

        (await ToolRun.OfAsync("manifest", "init", "--from", folder.Of("app"), "--out", draft)).EndsWith(2);

        Assert.Equal("mine", await File.ReadAllTextAsync(draft));
    }
}
