using System.Collections.Immutable;
using System.Text.Json;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Checking;

/// <summary>
/// The findings of an earlier run, read from the SARIF file it wrote. They are still shown but do not fail the check: a help while code is
/// brought into line. It is no waiver, and an assessment takes none.
/// </summary>
internal static class Baseline
{
    public static ImmutableHashSet<string> Read(string path)
    {
        try
        {
            using var log = JsonDocument.Parse(File.ReadAllBytes(path));
            return
            [
                .. from run in log.RootElement.GetProperty("runs").EnumerateArray()
                   from result in run.GetProperty("results").EnumerateArray()
                   select result.GetProperty("partialFingerprints").GetProperty(Fingerprints.Name).GetString()!,
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw InputException.Bad("Load_NotFound", path);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw InputException.Bad("Baseline_NotOurs", path);
        }
    }

    public static CheckOutcome Apply(this ImmutableHashSet<string> known, CheckOutcome outcome) =>
        outcome with { Findings = [.. outcome.Findings.Select(finding => finding with { InBaseline = known.Contains(finding.Fingerprint) })] };
}
