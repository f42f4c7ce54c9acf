using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Policies;

/// <summary>A route as declared: its two zones, the sanitising methods it accepts, its clause and ceiling, and whether a policy assembly declared it.</summary>
public sealed record RouteInfo(
    string MetadataName, string Id, string Name, ZoneInfo From, ZoneInfo To, bool IsDeclassification,
    ImmutableArray<string> Accepts, string? Clause, string? LegalBasis, int Ceiling, int MaxDays, bool OfPolicy);
