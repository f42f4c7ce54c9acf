namespace PolicyKit.Analysis.Catalog;

/// <summary>The catalogue embedded in this assembly, read once per process: text, immutable, without symbols.</summary>
internal static class ShippedModels
{
    private static readonly Lazy<ModelSet> s_set = new(Load);

    public static ModelSet Set => s_set.Value;

    public static IEnumerable<(string File, int Line, string Text)> Lines()
    {
        var assembly = typeof(ShippedModels).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(static n => n.EndsWith(".policymodel", StringComparison.Ordinal)).OrderBy(static n => n, StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            var number = 0;
            while (reader.ReadLine() is { } line) yield return (name, ++number, line);
        }
    }

    // INVARIANT: a test parses every shipped line, so a wrong one never ships; here it is skipped.
    private static ModelSet Load() => ModelSet.OfLines(Lines().Select(static l => ModelLine.Of(l.Text)).OfType<ModelLine>());
}
