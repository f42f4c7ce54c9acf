using System.Collections.Immutable;
using System.Globalization;

namespace PolicyKit.Analysis.Tests.Conformance;

/// <summary>
/// Lines of the corpus on which the engine is known to be wrong, each with its reason: <c>Group/Construct.cs:line reason</c>.
/// A listed line that is right fails its test, so the list can only shrink.
/// </summary>
internal static class KnownLimits
{
    public static ImmutableArray<KnownLimit> All { get; } = Parse(Corpus.KnownLimits);

    public static ImmutableArray<KnownLimit> Parse(string text) =>
    [
        .. text.ReplaceLineEndings("\n").Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(ParseLine),
    ];

    private static KnownLimit ParseLine(string line)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (blank < 0 || colon < 0 || colon > blank || !int.TryParse(line.AsSpan(colon + 1, blank - colon - 1), CultureInfo.InvariantCulture, out var number))
            throw new FormatException($"Expected 'Group/Construct.cs:line reason', found '{line}'.");
        return new KnownLimit(line[..colon], number, line[(blank + 1)..].Trim());
    }
}

internal sealed record KnownLimit(string Path, int Line, string Reason);
