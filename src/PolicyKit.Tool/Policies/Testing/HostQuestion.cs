namespace PolicyKit.Tool.Policies.Testing;

/// <summary><c>host gw.example.lgwan.jp</c>: the zone of a host. An exact name counts before a pattern, a longer pattern before a shorter one.</summary>
internal sealed record HostQuestion(string Host) : Question
{
    public override string Answer(PolicyModel policy) => Pattern(policy) is { } pattern ? policy.Hosts[pattern] : Nothing;

    public override IEnumerable<(CoverageOf Of, string Name)> Exercises(PolicyModel policy) => Pattern(policy) is { } pattern ? [(CoverageOf.Hosts, pattern)] : [];

    private string? Pattern(PolicyModel policy) => HostPattern.Normalize(Host) is not { } name ? null : policy.Hosts.Keys
        .Where(pattern => HostPattern.Covers(pattern, name)).OrderBy(pattern => pattern[0] == '*').ThenByDescending(pattern => pattern.Length).FirstOrDefault();
}
