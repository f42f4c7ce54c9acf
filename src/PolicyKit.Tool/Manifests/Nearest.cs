using System.Text;

namespace PolicyKit.Tool.Manifests;

/// <summary>"Did you mean": the name that was probably meant. Width, case and a slip or two do not matter.</summary>
internal static class Nearest
{
    public static string? To(string name, IEnumerable<string> names)
    {
        var written = Fold(name);
        return names
            .Select(candidate => (candidate, distance: Distance(written, Fold(candidate))))
            .Where(pair => pair.distance <= Math.Max(1, Math.Max(written.Length, pair.candidate.Length) / 3))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>The form in which two names are the same to a person's eye.</summary>
    public static string Fold(string name) => name.Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    private static int Distance(string a, string b)
    {
        // A name far longer than every word of the schema is not a slip of one of them.
        if (Math.Abs(a.Length - b.Length) > 8)
        {
            return int.MaxValue;
        }

        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            }

            previous = current;
        }

        return previous[b.Length];
    }
}
