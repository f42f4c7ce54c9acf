using System.Text;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Verifying;

/// <summary>
/// Where two assessments differ first: a finding that one has and the other has not, which is what a person wants to know, or else the first
/// line of their canonical form. Null if they are the same.
/// </summary>
internal static class Difference
{
    public static Bilingual? First(Assessment delivered, Assessment computed)
    {
        var (one, other) = (CanonicalJson.Write(delivered), CanonicalJson.Write(computed));
        return one.AsSpan().SequenceEqual(other) ? null : Finding(delivered, computed) ?? Line(one, other);
    }

    private static Bilingual? Finding(Assessment delivered, Assessment computed)
    {
        var (here, there) = (Fingerprints(computed), Fingerprints(delivered));
        return computed.Findings.FirstOrDefault(finding => !there.Contains(finding.Finding.Fingerprint)) is { } concealed ? Text("Verify_OnlyHere", concealed)
            : delivered.Findings.FirstOrDefault(finding => !here.Contains(finding.Finding.Fingerprint)) is { } unfounded ? Text("Verify_OnlyThere", unfounded)
            : null;
    }

    private static HashSet<string> Fingerprints(Assessment assessment) => assessment.Findings.Select(finding => finding.Finding.Fingerprint).ToHashSet(StringComparer.Ordinal);

    private static Bilingual Text(string key, AssessedFinding finding)
    {
        var found = finding.Finding;
        return Texts.Both(key, found.Rule, found.Spot is { } spot ? $"{spot.File}({spot.Line},{spot.Column})" : found.Project, found.Message);
    }

    private static Bilingual? Line(byte[] one, byte[] other)
    {
        var (lines, others) = (Encoding.UTF8.GetString(one).Split('\n'), Encoding.UTF8.GetString(other).Split('\n'));
        for (var i = 0; i < Math.Max(lines.Length, others.Length); i++)
        {
            var (left, right) = (i < lines.Length ? lines[i].Trim() : "-", i < others.Length ? others[i].Trim() : "-");
            if (left != right)
            {
                return new Bilingual($"{left} ≠ {right}", $"{left} ≠ {right}");
            }
        }

        return null;
    }
}
