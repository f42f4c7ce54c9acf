using PolicyKit.Lab.BadInput;

namespace PolicyKit.Tool.Tests.Fuzzing;

/// <summary>Bad input of every kind that the tool reads: a bounded part with a seed of its own; <c>fuzz</c> reads as much as is asked for.</summary>
public sealed class FuzzTests
{
    private const uint Seed = 2026;
    private const int Inputs = 4_000;

    [Fact]
    public async Task Damaged_and_hostile_files_are_refused_or_read_for_what_they_are()
    {
        using var material = await FuzzMaterial.PrepareAsync();
        var readers = material.Readers();
        var run = new FuzzRun(readers, Seed);
        var state = new BadInputState();
        var failures = Enumerable.Range(0, Inputs).Select(number => run.Feed((ulong)number, state)).OfType<FuzzFailure>().ToList();

        Assert.True(failures.Count == 0, string.Join("\n\n", failures.DistinctBy(failure => failure.Kind).Select(failure => $"{failure.Name} {failure.Reader}: {failure.What}")));
        Assert.Equal(readers.Select(reader => reader.Name).Order(StringComparer.Ordinal), state.Readers.Keys);
        Assert.All(state.Readers, tally => Assert.True(tally.Value.Accepted < tally.Value.Inputs, $"{tally.Key} refused nothing"));
    }

    [Fact]
    public async Task What_is_not_damaged_is_accepted()
    {
        using var material = await FuzzMaterial.PrepareAsync();

        Assert.True(new ManifestFuzz(material).Accepts(material.ManifestBytes[0]));
        Assert.True(new AssessmentFuzz(material).Accepts(material.ManifestBytes[0]));
        Assert.True(new BundleFuzz(material).Accepts(FuzzMaterial.Pack(material.Bundle)));
        Assert.True(new DocumentFuzz(material).Accepts(material.Bundle[Bundles.BundleFiles.Record]));
        var requests = new WaiverRequestFuzz(material);
        Assert.True(requests.Accepts(requests.Good));
        var policies = new PolicyFuzz(material);
        Assert.True(policies.Accepts(policies.Compile(PolicyFuzz.Good)));
    }
}
