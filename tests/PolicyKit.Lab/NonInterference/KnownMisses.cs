using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.NonInterference;

/// <summary>
/// Constructs the engine is known to be wrong about, each with its reason: <c>group/construct reason</c>. Runs leave them out; a test holds that
/// each still fails, so the list can only shrink.
/// </summary>
internal static class KnownMisses
{
    public static IReadOnlyDictionary<string, string> All { get; } = Parse(Resources.Text("KnownMisses.txt"));

    /// <summary>Every construct but the known misses.</summary>
    public static ConstructSet Sound { get; } = new(All.Keys.ToHashSet(StringComparer.Ordinal));

    public static IReadOnlyDictionary<string, string> Parse(string text)
    {
        var misses = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(static l => l.Trim()).Where(static l => l.Length > 0 && !l.StartsWith('#')))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            if (blank < 0 || !ConstructSet.Names.Contains(line[..blank])) throw new FormatException($"Expected 'group/construct reason', found '{line}'.");
            misses.Add(line[..blank], line[(blank + 1)..].Trim());
        }
        return misses;
    }
}
