using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Policies;

/// <summary>
/// The policy in force for a compilation, read from the metadata of the policy assembly that <c>[UsesPolicy]</c> chooses, or the only one
/// referenced, or the built-in three-layer model (<see cref="IsBuiltIn"/>). <see cref="Candidates"/> has more than one entry when the choice
/// is ambiguous (PK3001). Overlays (<c>Extends</c>) are merged into their base.
/// </summary>
public sealed record PolicyInfo(
    string Id, string Name, string? NameJa, bool IsBuiltIn,
    ImmutableArray<string> Candidates,
    ImmutableDictionary<string, string> RuleClauses,   // rule id → clause id ("6(3)①")
    ImmutableArray<RouteInfo> Routes)
{
    /// <summary>The clause the policy in force gives for a rule, or null.</summary>
    public string? ClauseOf(string rule) => RuleClauses.TryGetValue(rule, out var clause) ? clause : null;

    /// <summary>The legal routes between two zones, in the order of their ids.</summary>
    public ImmutableArray<RouteInfo> RoutesBetween(ZoneInfo from, ZoneInfo to) =>
        Routes.Where(r => r.OfPolicy && r.From.Equals(from) && r.To.Equals(to)).OrderBy(r => r.Id, StringComparer.Ordinal).ToImmutableArray();
}
