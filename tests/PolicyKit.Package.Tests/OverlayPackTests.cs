using PolicyKit.Package.Tests.Harness;

namespace PolicyKit.Package.Tests;

/// <summary>An overlay (対策基準) is packed by a municipality: one that loosens its policy never becomes a package.</summary>
public sealed class OverlayPackTests(PackedFeed feed)
{
    private const string Standards = """
        using PolicyKit;

        [assembly: Policy("Hanamaki.Standards", "2026.1", Extends = "PolicyKit.Hanamaki", Audience = "municipality")]
        [assembly: Clause("R-017", Parent = "6(3)②-1", Ja = "毎月照合する", Binds = "vendor", Checks = "manifest: PK6303")]
        [assembly: PolicyParameter("max-waiver-days", "400")]
        """;

    [Fact]
    public void Overlay_that_loosens_fails_to_pack_at_the_line_that_does_and_one_that_tightens_is_packed()
    {
        var workspace = feed.NewWorkspace();
        workspace.Project("Standards/Standards.csproj", "<PackageId>Hanamaki.Standards</PackageId><NoWarn>$(NoWarn);PK9207;CS1029</NoWarn>", ["PolicyKit.Hanamaki"]);
        workspace.Write("Standards/Standards.cs", Standards);

        var refused = workspace.Pack("Standards");
        workspace.Write("Standards/Standards.cs", Standards.Replace("\"400\"", "\"30\"", StringComparison.Ordinal));
        var packed = workspace.Pack("Standards");

        Assert.False(refused.Succeeded, refused.Output);
        var error = Assert.Single(refused.Of("CS1029"));
        Assert.Equal(("Standards.cs", 5), (error.File, error.Line));
        Assert.Contains("PK9207: the parameter 'max-waiver-days' is \"400\" here and \"365\" in 'PolicyKit.Hanamaki': it may only fall.", error.Text, StringComparison.Ordinal);
        packed.Succeeds();
        Assert.True(File.Exists(workspace.PathOf("packed/Hanamaki.Standards.1.0.0.nupkg")), packed.Output);
    }
}
