using System.Text.Json;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Checking;

/// <summary><c>check --json</c>: nothing but JSON on standard output, both languages in it.</summary>
public sealed class JsonTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Findings_come_with_place_path_and_both_languages()
    {
        folder.Write("Sender.cs", Code.Leak);

        using var json = JsonDocument.Parse((await ToolRun.OfAsync("check", folder.Path, "--json")).EndsWith(1).Output);

        Assert.Equal(1, json.RootElement.GetProperty("exitCode").GetInt32());
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal("PK1001", finding.GetProperty("rule").GetString());
        Assert.Equal("Sender.cs", finding.GetProperty("place").GetProperty("file").GetString());
        Assert.Equal("mynumber", finding.GetProperty("zone").GetString());
        Assert.Equal("internet", finding.GetProperty("target").GetString());
        Assert.Equal("M:Sender.Send(System.Net.Http.HttpClient,Resident)", finding.GetProperty("member").GetString());
        Assert.Contains("マイナンバー", finding.GetProperty("message").GetProperty("ja").GetString(), StringComparison.Ordinal);
        Assert.Contains("My Number", finding.GetProperty("message").GetProperty("en").GetString(), StringComparison.Ordinal);
        Assert.Equal("Resident.Number から", finding.GetProperty("path")[0].GetProperty("text").GetProperty("ja").GetString());
    }
}
