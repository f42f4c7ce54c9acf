using PolicyKit.Lab.RealCode;

namespace PolicyKit.Lab.Robustness;

/// <summary>Broken code: a bounded part with a seed of its own; <c>robustness</c> breaks as much as is asked for.</summary>
public sealed class RobustnessTests
{
    private const uint Seed = 2026;
    private const int Variants = 12;

    private static readonly Lazy<IReadOnlyList<BrokenVariant>> s_variants = new(static () =>
    {
        var material = new Material([Specimens.Named("Hangfire.Core").Assembly], Seed);
        return [.. Enumerable.Range(0, Variants).Select(n => BrokenVariant.Of(material, Seed, (ulong)n))];
    });

    [Fact]
    public void Broken_code_is_analysed_to_the_end_and_twice_alike()
    {
        var failures = s_variants.Value.Select(static v => RobustnessRun.Check(v, Depth.Twice).Failure is { } failure ? v.Name + ": " + failure : null).OfType<string>().ToList();
        Assert.Empty(failures);
    }

    [Fact]
    public void Most_variants_are_broken_and_none_is_the_original()
    {
        var variants = s_variants.Value;
        var broken = variants.Count(static v => v.Compile().GetDiagnostics().Any(static d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        Assert.True(broken > Variants / 2, $"{broken} of {Variants} have errors");
        Assert.Equal(Variants, variants.Select(static v => string.Concat(v.Files.Select(static f => f.Text))).Distinct().Count());
    }
}
