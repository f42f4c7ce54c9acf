using Microsoft.CodeAnalysis;
using GuardedRules = PolicyKit.Analyzers.Enforcement.Rules;

namespace PolicyKit.Analyzers.Baselines;

/// <summary>A line of a baseline: <c>rule fingerprint path</c>, and a comment after <c>#</c>.</summary>
/// <param name="Rule">The rule of the finding.</param>
/// <param name="Fingerprint">What the finding is; see <see cref="Baselines.Fingerprint"/>.</param>
/// <param name="Path">The end of the path of its file, from the project's folder on.</param>
/// <param name="Location">Where the line stands.</param>
internal sealed record BaselineLine(string Rule, string Fingerprint, string Path, Location Location)
{
    /// <summary>The line, or null for one that is empty or a comment.</summary>
    /// <param name="line">The text.</param>
    /// <param name="location">Where it stands.</param>
    /// <param name="isValid">False for a line that is neither.</param>
    public static BaselineLine? Parse(string line, Location location, out bool isValid)
    {
        var content = line.Split('#')[0].Trim();
        var columns = content.Split([' ', '\t'], 3, StringSplitOptions.RemoveEmptyEntries);
        isValid = columns.Length == 0 || columns.Length == 3 && GuardedRules.Contains(columns[0]) && columns[1].Length > 0;
        return columns.Length == 3 && isValid ? new BaselineLine(columns[0], columns[1], columns[2].Trim().Replace('\\', '/'), location) : null;
    }

    public static string Format(string rule, string fingerprint, string path, string member) =>
        $"{rule} {fingerprint} {path}{(member.Length == 0 ? "" : " # " + member)}";
}
