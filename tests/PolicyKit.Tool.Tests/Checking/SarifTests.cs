using System.Text.Json;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Checking;

/// <summary>The SARIF file: valid, whole paths, nothing of this machine in it, the same for the same code.</summary>
public sealed class SarifTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task File_is_valid_against_the_published_schema(string language)
    {
        var text = await SarifOfAsync("one", language, ("Sender.cs", Code.Leak), ("日本語 file.cs", "public sealed class Broken : NoSuchType { }"));

        await Schema.ValidatesAsync("sarif-2.1.0.schema.json", text);
    }

    [Fact]
    public async Task Finding_carries_its_path_as_a_code_flow_with_relative_addresses()
    {
        using var log = JsonDocument.Parse(await SarifOfAsync("one", "en", ("日本 語/Sender.cs", Code.Leak)));

        var result = Assert.Single(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal("PK1001", result.GetProperty("ruleId").GetString());
        Assert.Equal("6(3)①", result.GetProperty("taxa")[0].GetProperty("id").GetString());
        var steps = result.GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations").EnumerateArray().ToList();
        Assert.True(steps.Count >= 3);
        Assert.All(steps, step =>
        {
            var artifact = step.GetProperty("location").GetProperty("physicalLocation").GetProperty("artifactLocation");
            Assert.Equal("%E6%97%A5%E6%9C%AC%20%E8%AA%9E/Sender.cs", artifact.GetProperty("uri").GetString());
            Assert.Equal("ROOT", artifact.GetProperty("uriBaseId").GetString());
        });
    }

    [Fact]
    public async Task Same_code_in_another_folder_gives_the_same_bytes()
    {
        var one = await SarifOfAsync("one/app", "en", ("B.cs", Code.Leak), ("A.cs", Code.WithoutZones));
        var two = await SarifOfAsync("two/app", "en", ("A.cs", Code.WithoutZones), ("B.cs", Code.Leak));

        Assert.Equal(one, two);
        Assert.DoesNotContain(folder.Path, one, StringComparison.Ordinal);
    }

    private async Task<string> SarifOfAsync(string name, string language, params (string Name, string Text)[] files)
    {
        foreach (var (file, text) in files)
        {
            folder.Write(Path.Combine(name, file), text);
        }

        var sarif = folder.Of(Path.Combine("out", name, "result.sarif"));
        await ToolRun.OfAsync("check", folder.Of(name), "--sarif", sarif, "--lang", language);
        return await File.ReadAllTextAsync(sarif);
    }
}
