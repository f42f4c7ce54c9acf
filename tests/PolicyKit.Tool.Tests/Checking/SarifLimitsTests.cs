using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Checking.Output;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Checking;

/// <summary>The SARIF file of a system with more findings than code scanning takes: still taken, with the worst in it, and it says what is not.</summary>
public sealed class SarifLimitsTests
{
    [Fact]
    public void File_of_very_many_findings_is_within_every_limit_and_keeps_the_severe_ones()
    {
        var random = new Random(1);
        ImmutableArray<CodeFinding> findings = [.. Enumerable.Range(0, 26_000).Select(i => Finding(i < 2_000 ? Severity.Note : i % 2 == 0 ? Severity.Warning : Severity.Error, random, steps: 4))];

        var log = SarifLog.Of(findings, [], Language.Ja, _ => null);
        var run = log["runs"]![0]!;

        var results = run["results"]!.AsArray();
        Assert.Equal(SarifLimits.MostResults, results.Count);
        Assert.Equal(24_000, results.Count(result => (string?)result!["level"] is "warning" or "error"));
        Assert.Contains("1000", (string?)run["invocations"]![0]!["toolExecutionNotifications"]![0]!["message"]!["text"], StringComparison.Ordinal);
        Assert.True(run["tool"]!["driver"]!["rules"]!.AsArray().Count <= 25_000);
        Assert.All(run["tool"]!["driver"]!["rules"]!.AsArray(), rule => Assert.True((rule!["properties"]?["tags"]?.AsArray().Count ?? 0) <= 20));
        Assert.InRange(Compressed(JsonText.Bytes(log)), 1, 10_000_000);
    }

    [Fact]
    public async Task Path_of_very_many_steps_keeps_its_beginning_and_its_end_and_counts_the_rest()
    {
        var log = SarifLog.Of([Finding(Severity.Error, new Random(1), steps: 12_000)], [], Language.En, _ => null);

        var steps = log["runs"]![0]!["results"]![0]!["codeFlows"]![0]!["threadFlows"]![0]!["locations"]!.AsArray();
        Assert.Equal(SarifLimits.MostSteps, steps.Count);
        Assert.StartsWith("step 0 ", TextOf(steps[0]), StringComparison.Ordinal);
        Assert.StartsWith("step 11999 ", TextOf(steps[^1]), StringComparison.Ordinal);
        Assert.Equal("(11001 steps are left out)", TextOf(steps[500]));
        await Schema.ValidatesAsync("sarif-2.1.0.schema.json", JsonText.Of(log));
    }

    [Fact]
    public void Results_that_are_too_long_together_are_left_out_from_the_least_severe_on()
    {
        var random = new Random(1);
        ImmutableArray<CodeFinding> findings = [Finding(Severity.Note, random, 1), Finding(Severity.Error, random, 1), Finding(Severity.Warning, random, 1)];

        var kept = SarifLimits.Fitting(findings, finding => JsonText.Object(("rule", finding.Severity.ToString()), ("long", new string('a', 1_000))), mostBytes: 2_500);

        Assert.Equal(["Error", "Warning"], kept.Select(result => (string?)result!["rule"]));
    }

    private static string TextOf(JsonNode? step) => (string?)step!["location"]!["message"]!["text"] ?? "";

    private static long Compressed(byte[] bytes)
    {
        using var file = new MemoryStream();
        using (var gzip = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return file.Length;
    }

    // Names that no compressor finds again.
    private static CodeFinding Finding(Severity severity, Random random, int steps)
    {
        var name = Name(random);
        var spot = new SourceSpot($"src/{name}.cs", random.Next(10_000), random.Next(100), random.Next(10_000), random.Next(100));
        var text = new Bilingual($"'{name}' goes where it must not", $"'{name}' は送れません");
        return new CodeFinding(
            "PK1001", severity, text, name, $"M:{name}.{Name(random)}", spot,
            [.. Enumerable.Range(0, steps).Select(i => new PathStep(new Bilingual($"step {i} by {(steps < 10 ? Name(random) : "x")}", $"段階 {i}: {(steps < 10 ? Name(random) : "x")}"), spot with { Line = random.Next(1, 10_000) }))],
            "mynumber", "internet", "6(3)①", false, Convert.ToHexStringLower(Encoding.ASCII.GetBytes(Name(random) + Name(random) + Name(random))));
    }

    private static string Name(Random random) => string.Concat(Enumerable.Range(0, 12).Select(_ => (char)('a' + random.Next(26))));
}
