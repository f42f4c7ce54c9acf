using PolicyKit.Tool.Manifests;

namespace PolicyKit.Tool.Policies.Testing;

/// <summary><c>edition 2026-04-01</c>: whether the edition is in force on a day.</summary>
internal sealed record EditionQuestion(DateOnly Day) : Question
{
    public override string Answer(PolicyModel policy) => ManifestDate.Read(policy.Edition.InForceFrom) is { } from && Day < from ? "not-in-force" : "in-force";

    public override IEnumerable<(CoverageOf Of, string Name)> Exercises(PolicyModel policy) => [];
}
