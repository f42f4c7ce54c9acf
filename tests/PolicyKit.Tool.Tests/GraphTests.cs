using System.Xml.Linq;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests;

/// <summary><c>graph</c>: the picture of a manifest, and the flow of a method.</summary>
public sealed class GraphTests : IDisposable
{
    private readonly VendorSystem system = new();

    public void Dispose() => system.Dispose();

    [Fact]
    public async Task Manifest_as_svg_is_an_image_with_zones_components_and_communications()
    {
        var svg = XDocument.Parse((await ToolRun.OfAsync("graph", system.Manifest)).EndsWith(0).Output);

        Assert.Equal("http://www.w3.org/2000/svg", svg.Root!.Name.NamespaceName);
        var texts = svg.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToList();
        Assert.Contains("マイナンバー利用事務系", texts);
        Assert.Contains("tax-app", texts);
        Assert.Single(svg.Descendants(), element => element.Name.LocalName == "circle");
    }

    [Theory]
    [InlineData("ja", "subgraph zone_mynumber[\"マイナンバー利用事務系\"]")]
    [InlineData("en", "subgraph zone_mynumber[\"mynumber\"]")]
    public async Task Manifest_as_mermaid_has_zones_components_and_communications(string language, string zone)
    {
        var run = (await ToolRun.OfAsync("graph", system.Manifest, "--format", "mermaid", "--lang", language)).EndsWith(0);

        Assert.StartsWith("flowchart TB\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(zone, run.Output, StringComparison.Ordinal);
        Assert.Contains("[\"notice-relay\"]", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"n\d --\>\|""notice-in: TextOnly""\| n\d", run.Output);
        Assert.Matches(@"\(\[""internet-mail""\]\)", run.Output);
    }

    [Fact]
    public async Task Name_from_the_manifest_cannot_break_out_of_the_picture()
    {
        system.Edit("external: internet-mail", "external: \"a\\\"]--><script>\"");

        var run = (await ToolRun.OfAsync("graph", system.Manifest, "--format", "mermaid")).EndsWith(0);

        Assert.Contains("a#quot;]-->#lt;script>", run.Output, StringComparison.Ordinal);
        XDocument.Parse((await ToolRun.OfAsync("graph", system.Manifest)).EndsWith(0).Output);
    }

    [Fact]
    public async Task Manifest_of_a_wrong_form_is_bad_input()
    {
        system.Edit("removableMedia:", "removeableMedia:");

        Assert.Contains("PK6905", (await ToolRun.OfAsync("graph", system.Manifest)).EndsWith(2).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Method_is_shown_with_the_state_of_its_blocks_and_its_finding()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Sender.cs", Code.Leak);

        (await ToolRun.OfAsync("graph", "--method", "Sender.Send", "--from", folder.Path, "--out", folder.Of("send.dot"))).EndsWith(0);

        var dot = File.ReadAllText(folder.Of("send.dot"));
        Assert.StartsWith("digraph \"Sender.Send\" {", dot, StringComparison.Ordinal);
        Assert.Contains("! PK1001: resident.Number (mynumber)", dot, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Method_that_is_not_there_is_bad_input_with_the_nearest_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Sender.cs", Code.Leak);

        Assert.Contains("Sender.Send", (await ToolRun.OfAsync("graph", "--method", "Sender.Sent", "--from", folder.Path)).EndsWith(2).Error, StringComparison.Ordinal);
        (await ToolRun.OfAsync("graph", "--method", "Sender.Send")).EndsWith(2);
    }

    [Fact]
    public async Task Code_without_zones_has_nothing_to_show()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Nothing.cs", Code.WithoutZones);

        (await ToolRun.OfAsync("graph", "--method", "Nothing.One", "--from", folder.Path)).EndsWith(3);
    }
}
