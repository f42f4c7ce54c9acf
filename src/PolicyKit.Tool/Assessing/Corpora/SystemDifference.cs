using System.Collections.Immutable;
using System.Globalization;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Verifying;

namespace PolicyKit.Tool.Assessing.Corpora;

/// <summary>What two editions of a policy say differently of one system.</summary>
/// <param name="System">The system by id and name.</param>
/// <param name="Before">The answer by the one.</param>
/// <param name="After">The answer by the other.</param>
/// <param name="Clauses">Clauses whose state is another, without those that only sum up others.</param>
/// <param name="Communications">Communications that break other rules.</param>
/// <param name="Findings">All findings that only one of the two makes.</param>
internal sealed record SystemDifference(
    string System, ExitCode Before, ExitCode After, ImmutableArray<ClauseChange> Clauses, ImmutableArray<CommunicationChange> Communications, ImmutableArray<FindingChange> Findings)
{
    public bool IsNone => Before == After && Clauses.IsEmpty && Communications.IsEmpty && Findings.IsEmpty;

    /// <summary>Whether a clause is violated that was not, or the manifest is not even of the form that the other edition asks for.</summary>
    public bool IsWorse => Clauses.Any(change => change is { After: ClauseState.Violates or ClauseState.WaiverExpired, Before: not (ClauseState.Violates or ClauseState.WaiverExpired) })
        || (After == ExitCode.BadInput && Before != ExitCode.BadInput);

    /// <summary>What no clause and no communication of the difference shows.</summary>
    public IEnumerable<FindingChange> Others => Findings.Where(change =>
        !Clauses.Any(clause => clause.Reasons.Any(reason => reason.Is(change))) && !Communications.Any(communication => communication.Reasons.Any(reason => reason.Is(change))));

    public static SystemDifference Between(JudgedAgain before, JudgedAgain after)
    {
        var (old, now) = (FindingsOf(before), FindingsOf(after));
        ImmutableArray<FindingChange> findings = [.. Only(old, now).Select(finding => new FindingChange(finding, IsNew: false)), .. Only(now, old).Select(finding => new FindingChange(finding, IsNew: true))];
        var root = (after.Manifest.Root ?? before.Manifest.Root)!;
        var system = root.Map("system");
        return new SystemDifference(
            $"{system?.Value("id")} {system?.Value("name")}".Trim(), AnswerOf(before), AnswerOf(after),
            before.Assessment is { } one && after.Assessment is { } other ? [.. ClausesOf(one, other, findings)] : [],
            [
                .. root.Maps("communications").Select((communication, i) => CommunicationOf(
                    communication.Value("id") ?? (i + 1).ToString(CultureInfo.InvariantCulture), communication.Pointer, old, now, findings)).OfType<CommunicationChange>(),
            ],
            findings);
    }

    private static ExitCode AnswerOf(JudgedAgain judged) => judged.Assessment?.Verdict ?? judged.Manifest.Answer(Severity.Error);

    // A manifest that is not of the right form has nothing but what is wrong with that.
    private static List<CodeFinding> FindingsOf(JudgedAgain judged) => judged.Assessment is { } assessment
        ? [.. assessment.Findings.Where(finding => finding.Origin != FindingOrigin.Waiver).Select(finding => finding.Finding).Where(finding => finding.Severity >= Severity.Unclear)]
        : [.. Fingerprints.Give(judged.Manifest.Findings.Select(finding => AsFound(finding, judged.Manifest.Policy)))];

    private static CodeFinding AsFound(ManifestFinding finding, PolicyFacts? policy) => new(
        finding.Rule, finding.Severity, finding.Message, "manifest", finding.Pointer,
        finding.Line == 0 ? null : new SourceSpot("policykit.system.yaml", finding.Line, finding.Column, finding.Line, finding.Column), [], null, null, policy?.ClauseOf(finding.Rule), false);

    // What one place has more of: first of all what is said there in other words. Words alone are no difference, for they may quote the policy.
    private static IEnumerable<CodeFinding> Only(List<CodeFinding> findings, List<CodeFinding> others)
    {
        var there = others.ToLookup(Place);
        return findings.GroupBy(Place).SelectMany(here =>
        {
            var said = there[here.Key].Select(finding => finding.Message.En).ToHashSet(StringComparer.Ordinal);
            return here.OrderBy(finding => said.Contains(finding.Message.En)).Take(Math.Max(0, here.Count() - there[here.Key].Count()));
        });
    }

    private static (string Rule, string Project, string Member, string Path) Place(CodeFinding finding) =>
        (finding.Rule, finding.Project, finding.Member, string.Join('\n', finding.Path.Select(step => step.Text.En)));

    private static IEnumerable<ClauseChange> ClausesOf(Assessment before, Assessment after, ImmutableArray<FindingChange> findings)
    {
        var (old, now) = (before.Clauses.ToDictionary(clause => clause.Id, StringComparer.Ordinal), after.Clauses.ToDictionary(clause => clause.Id, StringComparer.Ordinal));
        var sums = before.Clauses.Concat(after.Clauses).Select(clause => clause.Parent).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var id in old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(ClauseOrder.Instance))
        {
            var (was, becomes) = (old.GetValueOrDefault(id), now.GetValueOrDefault(id));
            var changed = findings.Where(change => (change.IsNew ? becomes : was)?.Findings.Contains(change.Finding.Fingerprint) == true).ToImmutableArray();
            if (was?.State == becomes?.State || (sums.Contains(id) && changed.IsEmpty))
            {
                continue;
            }

            // A finding that both make may stand under another clause, or have lost its waiver; then what is open says why.
            var open = (becomes ?? was)!.Open.Where(text => text != Texts.Both("Clause_RollUp"));
            ImmutableArray<Reason> reasons =
            [
                .. changed.Select(change => new Reason(change, change.Text)),
                .. changed.IsEmpty ? open.Select(text => new Reason(null, text)) : [],
                .. changed.IsEmpty && (becomes is null || was is null) ? [new Reason(null, Texts.Both(becomes is null ? "Systems_ClauseGone" : "Systems_ClauseNew"))] : Array.Empty<Reason>(),
                .. changed.IsEmpty && becomes is not null && !becomes.Open.Any()
                    ? Standing(becomes, after).Select(text => new Reason(null, text)) : [],
            ];
            yield return new ClauseChange(id, (becomes ?? was)!.Title, was?.State, becomes?.State, reasons);
        }
    }

    private static IEnumerable<Bilingual> Standing(ClauseResult clause, Assessment assessment) => assessment.Findings
        .Where(finding => clause.Findings.Contains(finding.Finding.Fingerprint)).Select(finding => FindingChange.Describe(finding.Finding)).Distinct();

    private static CommunicationChange? CommunicationOf(string id, string pointer, List<CodeFinding> old, List<CodeFinding> now, ImmutableArray<FindingChange> findings)
    {
        bool IsOf(CodeFinding finding) => finding.Member == pointer || finding.Member.StartsWith(pointer + "/", StringComparison.Ordinal);
        ImmutableArray<string> Broken(IEnumerable<CodeFinding> all) => [.. all.Where(IsOf).Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal)];
        var (was, becomes) = (Broken(old), Broken(now));
        return was.SequenceEqual(becomes, StringComparer.Ordinal)
            ? null
            : new CommunicationChange(id, was, becomes, [.. findings.Where(change => IsOf(change.Finding)).Select(change => new Reason(change, change.Text))]);
    }
}

/// <summary>A clause that is judged otherwise.</summary>
/// <param name="Before">Null if the one edition does not have it.</param>
/// <param name="After">Null if the other does not.</param>
internal sealed record ClauseChange(string Clause, Bilingual Title, ClauseState? Before, ClauseState? After, ImmutableArray<Reason> Reasons);

/// <summary>A communication that breaks other rules.</summary>
/// <param name="Before">The rules that it breaks by the one; none if it is allowed.</param>
/// <param name="After">The rules that it breaks by the other.</param>
internal sealed record CommunicationChange(string Communication, ImmutableArray<string> Before, ImmutableArray<string> After, ImmutableArray<Reason> Reasons);

/// <summary>Why something is judged otherwise.</summary>
/// <param name="Change">The finding that came or went; null if it is none.</param>
internal sealed record Reason(FindingChange? Change, Bilingual Text)
{
    public bool Is(FindingChange change) => Change == change;
}

/// <summary>A finding that one edition makes and the other does not.</summary>
internal sealed record FindingChange(CodeFinding Finding, bool IsNew)
{
    public Bilingual Text => Texts.Both(IsNew ? "Systems_FindingNew" : "Systems_FindingGone", Describe(Finding));

    public static Bilingual Describe(CodeFinding finding) => Texts.Both(
        "Systems_Finding", finding.Rule, finding.Spot is { } spot ? string.Create(CultureInfo.InvariantCulture, $"{spot.File}({spot.Line},{spot.Column})") : finding.Project, finding.Message);
}
