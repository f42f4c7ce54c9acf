using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Checking.Output;

/// <summary>
/// What GitHub's code scanning takes of one run, beyond which it refuses the whole file: 25,000 results, 10 MB compressed; of the steps of a path
/// it shows 1,000. The size is bounded before compression, because compressors differ and the same findings must give the same bytes.
/// </summary>
internal static class SarifLimits
{
    public const int MostResults = 25_000;
    public const int MostSteps = 1_000;
    public const int MostBytes = 90_000_000;

    /// <summary>The results that fit, the most severe first to be kept, in the order in which they were given.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="result">Writes one.</param>
    /// <param name="mostBytes">How long all of them may be, as UTF-8.</param>
    public static JsonArray Fitting(ImmutableArray<CodeFinding> findings, Func<CodeFinding, JsonObject> result, int mostBytes = MostBytes)
    {
        var kept = new List<(int Index, JsonObject Result)>();
        var bytes = 0L;
        foreach (var (finding, index) in findings.Select((finding, index) => (finding, index)).OrderByDescending(pair => pair.finding.Severity).Take(MostResults))
        {
            var written = result(finding);
            bytes += Encoding.UTF8.GetByteCount(JsonText.Of(written));
            if (bytes > mostBytes)
            {
                break;
            }

            kept.Add((index, written));
        }

        return JsonText.Array(kept.OrderBy(pair => pair.Index).Select(pair => pair.Result));
    }

    /// <summary>The steps of a path; of a long one its beginning and its end, between which one step says how many are missing.</summary>
    public static IEnumerable<PathStep> Steps(ImmutableArray<PathStep> path)
    {
        if (path.Length <= MostSteps)
        {
            return path;
        }

        var missing = path.Length - MostSteps + 1;
        var head = MostSteps / 2;
        return [.. path.Take(head), new PathStep(Texts.Both("Sarif_CutSteps", missing), null), .. path.Skip(head + missing)];
    }
}
