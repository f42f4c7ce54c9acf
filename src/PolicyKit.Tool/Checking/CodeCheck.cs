using PolicyKit.Tool.Checking.Caching;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;

namespace PolicyKit.Tool.Checking;

/// <summary>The check of everything that was loaded. Its result does not depend on the order of files or projects, nor on threads.</summary>
internal static class CodeCheck
{
    private const string Kind = "check";

    /// <param name="subject">What was loaded.</param>
    /// <param name="jobs">How many projects are analysed at a time.</param>
    /// <param name="cache">What earlier runs found; null for none.</param>
    /// <param name="progress">Is told the project at hand, and how many there are.</param>
    public static async Task<CheckOutcome> RunAsync(LoadedSubject subject, int jobs, CheckCache? cache, Action<string> progress, CancellationToken cancellationToken)
    {
        var count = subject.Projects.Length;
        var results = new CheckedCode[count];
        var spots = new Spots(subject.Root, subject.Original);
        await Work.ForEachAsync(count, jobs, async (i, cancelled) =>
        {
            progress(Work.Step(i, count, subject.Projects[i].Name));
            results[i] = await ResultAsync(subject.Projects[i], spots, subject.Original is null ? cache : null, cancelled);
        }, cancellationToken);
        var problems = subject.Problems.AddRange(results.SelectMany(result => result.Problems));
        if (results.All(result => !result.Project.ZonesInSight))
        {
            problems = problems.Add(Texts.Both("PK9304_NoZones"));
        }

        return new CheckOutcome(
            subject.Root, subject.Kind, [.. results.Select(result => result.Project)], Fingerprints.Give(InOrder(results.SelectMany(result => result.Findings))), problems);
    }

    private static async Task<CheckedCode> ResultAsync(LoadedProject project, Spots spots, CheckCache? cache, CancellationToken cancellationToken)
    {
        var key = cache?.Keys.Of(project);
        if (key is not null && cache!.Read<CheckedCode>(Kind, key) is { } kept)
        {
            return kept;
        }

        var result = await ProjectCheck.RunAsync(project, spots, cancellationToken);
        if (key is not null)
        {
            cache!.Write(Kind, key, result);
        }

        return result;
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
