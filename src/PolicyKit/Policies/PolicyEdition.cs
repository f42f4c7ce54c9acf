namespace PolicyKit;

/// <summary>Which policy, in which edition: the facts of a <see cref="PolicyAttribute"/>. Immutable and thread-safe.</summary>
/// <param name="Id">A short name of the policy.</param>
/// <param name="Version">The edition, as the municipality counts it.</param>
/// <param name="Sequence">The number of the edition.</param>
/// <param name="NameJa">The name in Japanese.</param>
/// <param name="InForceFrom">The first day in force, <c>yyyy-MM-dd</c>.</param>
/// <param name="Supersedes">The version that this one replaces.</param>
/// <param name="BasedOn">The guideline on which the policy is based.</param>
/// <param name="Extends">The id of the base policy, for an overlay.</param>
/// <param name="Audience"><c>public</c>, or <c>municipality</c>: then its clauses are confidential.</param>
/// <param name="MinimumToolVersion">The least version of the tools that understands the policy.</param>
/// <param name="DocumentSha256">The SHA-256 of the published text.</param>
public sealed record PolicyEdition(string Id, string Version, int Sequence, string? NameJa, string? InForceFrom, string? Supersedes, string? BasedOn, string? Extends, string? Audience, string? MinimumToolVersion, string? DocumentSha256)
{
    internal static PolicyEdition Of(PolicyAttribute policy) => new(
        policy.Id, policy.Version, policy.Sequence, policy.NameJa, policy.InForceFrom, policy.Supersedes, policy.BasedOn,
        policy.Extends, policy.Audience, policy.MinimumToolVersion, policy.DocumentSha256);
}
