using System.Collections.Immutable;
using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.NonInterference;

/// <summary>
/// A program of a batch analysed once more, alone: what stands in other files of a compilation must not change what is said of a program that shares
/// nothing with them.
/// </summary>
internal static class AloneCheck
{
    /// <summary>What is said together and not alone, or alone and not together; null if it is the same.</summary>
    public static string? Difference(LabProgram program, AnalysedProgram together)
    {
        var batch = AnalysedBatch.Of([program]);
        if (batch.EngineError is { } error) return $"alone the engine throws {error.GetType().Name}: {error.Message}";
        var (a, b) = (Said(together), Said(batch.Analysed![0]));
        return a.SetEquals(b) ? null : $"together only: {string.Join("; ", a.Except(b))}; alone only: {string.Join("; ", b.Except(a))}";
    }

    private static ImmutableSortedSet<string> Said(AnalysedProgram analysed) =>
        analysed.Findings.Select(static f => $"{f.Rule} line {f.Location.GetLineSpan().StartLinePosition.Line + 1} to {f.SinkText}").Concat(analysed.GivenUp.Select(static n => $"PK0002 of {n.Method}")).ToImmutableSortedSet(StringComparer.Ordinal);
}
