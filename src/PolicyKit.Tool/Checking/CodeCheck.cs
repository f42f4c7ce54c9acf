using System.Collections.Immutable;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;

namespace PolicyKit.Tool.Checking;

/// <summary>The check of everything that was loaded. Its result does not depend on the order of files or projects, nor on threads.</summary>
internal static class CodeCheck
{
    public static async Task<CheckOutcome> RunAsync(LoadedSubject subject, Action<string> progress, CancellationToken cancellationToken)
    {
        var projects = ImmutableArray.CreateBuilder<CheckedProject>();
        var findings = new List<CodeFinding>();
        var problems = subject.Problems.ToBuilder();
        foreach (var project in subject.Projects)
        {
            progress(project.Name);
            var (here, found, notAnalysed) = await ProjectCheck.RunAsync(project, new Spots(subject.Root, subject.Original), cancellationToken);
            projects.Add(here);
            findings.AddRange(found);
            problems.AddRange(notAnalysed);
        }

        if (projects.All(project => !project.ZonesInSight))
        {
            problems.Add(Texts.Both("PK9304_NoZones"));
        }

        return new CheckOutcome(subject.Root, subject.Kind, projects.ToImmutable(), Fingerprints.Give(InOrder(findings)), problems.ToImmutable());
    }

    // A file that several target frameworks compile says the same thing once.
    private static IEnumerable<CodeFinding> InOrder(IEnumerable<CodeFinding> findings) => findings
        .DistinctBy(finding => (finding.Rule, finding.Spot, finding.Message, string.Join('\n', finding.Path.Select(step => step.Text.En))))
        .OrderBy(finding => finding.Spot?.File ?? "", StringComparer.Ordinal)
        .ThenBy(finding => finding.Spot?.Line ?? 0)
        .ThenBy(finding => finding.Spot?.Column ?? 0)
        .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
        .ThenBy(finding => finding.Message.En, StringComparer.Ordinal)
        .ThenBy(finding => finding.Project, StringComparer.Ordinal);
}
