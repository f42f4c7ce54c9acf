using System.Collections.Immutable;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;

namespace PolicyKit.Tool.Checking;

/// <summary>Everything a check of code says.</summary>
/// <param name="Root">The folder that paths are relative to.</param>
/// <param name="Kind">How the code was loaded.</param>
/// <param name="Projects">What was analysed.</param>
/// <param name="Findings">In the order of file, line, rule.</param>
/// <param name="Problems">What was not analysed, and why.</param>
internal sealed record CheckOutcome(
    string Root, SubjectKind Kind, ImmutableArray<CheckedProject> Projects, ImmutableArray<CodeFinding> Findings, ImmutableArray<Bilingual> Problems)
{
    /// <summary>Who is known to have issued the policy; null where another report says it.</summary>
    public Bilingual? PolicyOrigin { get; init; }

    /// <summary>Projects in which a zone can be met. Without one, nothing was checked: that is never a pass.</summary>
    public int Subjects => Projects.Count(project => project.ZonesInSight);

    /// <summary>What of it is not followed by nature; null for nothing.</summary>
    public Bilingual? NotFollowed => Checking.NotFollowed.Of(Projects.Select(project => (project.Name, project.Language)));

    public ExitCode Answer(Severity failOn) => ExitCodes.Worst(
        Findings.Select(finding => finding.Answer(failOn)).Append(Subjects == 0 || Problems.Length > 0 ? ExitCode.Unchecked : ExitCode.Conforms));
}
