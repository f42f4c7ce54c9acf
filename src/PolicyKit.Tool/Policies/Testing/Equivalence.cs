using PolicyKit.Analysis.Findings;

namespace PolicyKit.Tool.Policies.Testing;

/// <summary>
/// Whether a change of a policy can be seen in any verdict. The numbers of zones and the rules that a clause names may change without one: no fixture could tell
/// such a mutant, so it counts neither as killed nor as alive. Everything else is a verdict of its own.
/// </summary>
internal static class Equivalence
{
    private static readonly SinkKind[] Kinds = [.. Enum.GetValues<SinkKind>().Where(kind => kind != SinkKind.Unfollowed)];
    private static readonly Confidentiality[] Classes = Enum.GetValues<Confidentiality>();

    public static bool Same(PolicyModel one, PolicyModel other) =>
        WithoutNumbers(one).SequenceEqual(WithoutNumbers(other)) && one.Routes.SequenceEqual(other.Routes) && one.Hosts.SequenceEqual(other.Hosts)
        && one.Parameters.SequenceEqual(other.Parameters) && one.Edition == other.Edition && one.Rules.SequenceEqual(other.Rules)
        && Questions(one).All(question => question.Answer(one) == question.Answer(other));

    private static IEnumerable<ModelZone> WithoutNumbers(PolicyModel policy) => policy.Zones.Select(zone => zone with { Secrecy = 0, Trust = 0 });

    private static IEnumerable<Question> Questions(PolicyModel policy) => policy.Rules.Select(rule => (Question)new FindingQuestion(rule.Rule))
        .Concat(policy.Clauses.Select(clause => new ClauseQuestion(clause.Id)))
        .Concat(
            from source in policy.Zones
            from target in policy.Zones
            from kind in Kinds
            from classified in Classes
            select new FlowQuestion(source.Id, target.Id, kind, classified, default));
}
