using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Tool.Policies.Testing;

/// <summary><c>flow mynumber -> internet mail</c>: data of a zone arrives in a zone. Answered by the verdict of the analysis itself.</summary>
internal sealed record FlowQuestion(string From, string To, SinkKind Kind, Confidentiality Class, Confidentiality Ceiling) : Question
{
    public override string Answer(PolicyModel policy) => policy.Zone(From) is not { } source || policy.Zone(To) is not { } target
        ? Nothing
        : Verdict.Of(source.For(Class), target.For(default), Kind, isImplicit: false, (int)Ceiling) ?? Allowed;

    public override IEnumerable<(string Name, IEnumerable<string> Known)> Names(PolicyModel policy) => [(From, policy.Zones.Select(zone => zone.Id)), (To, policy.Zones.Select(zone => zone.Id))];

    public override IEnumerable<(CoverageOf Of, string Name)> Exercises(PolicyModel policy)
    {
        yield return (CoverageOf.Pairs, Pair(From, To));
        if (Answer(policy) is var rule && policy.Rule(rule) is { } known)
        {
            yield return (CoverageOf.Rules, rule);
            yield return (CoverageOf.Clauses, known.Clause);
        }
    }

    public static string Pair(string from, string to) => $"{from} → {to}";
}
