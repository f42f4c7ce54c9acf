using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace PolicyKit.Tool.Checking;

/// <summary>
/// What makes a finding the same finding in the next run: rule, project, member, zones and the words of its path. No line, no file name, no
/// message: code may move and texts may be improved. Findings equal in all of that are numbered in their order.
/// </summary>
internal static class Fingerprints
{
    public const string Name = "policykit/v1";

    public static ImmutableArray<CodeFinding> Give(IEnumerable<CodeFinding> inOrder)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. inOrder.Select(finding =>
            {
                var words = string.Join('\n', [finding.Rule, finding.Project, finding.Member, finding.Zone ?? "", finding.Target ?? "", .. finding.Path.Select(step => step.Text.En)]);
                var number = seen[words] = seen.GetValueOrDefault(words) + 1;
                return finding with { Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{words}\n{number}"))) };
            }),
        ];
    }
}
