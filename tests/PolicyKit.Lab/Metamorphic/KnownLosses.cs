namespace PolicyKit.Lab.Metamorphic;

/// <summary>Transformations known to lose verdicts, each with its reason. A test holds that each still does, so the list can only shrink.</summary>
internal static class KnownLosses
{
    public static IReadOnlyDictionary<string, string> All { get; } = Resources.Text("KnownLosses.txt").Split('\n')
        .Where(static l => l.Length > 0 && !l.StartsWith('#')).Select(static l => l.Split(" = ", 2))
        .ToDictionary(static l => l[0], static l => l[1], StringComparer.Ordinal);
}
