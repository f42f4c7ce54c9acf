namespace PolicyKit;

/// <summary>The clause on which a rule rests. Immutable and thread-safe.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Clause">The clause's id.</param>
/// <param name="Waivable">Whether the municipality may grant a waiver.</param>
public sealed record PolicyRule(string Rule, string Clause, bool Waivable);
