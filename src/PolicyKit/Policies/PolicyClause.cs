namespace PolicyKit;

/// <summary>A clause of a policy. Immutable and thread-safe.</summary>
/// <param name="Id">The text's own number.</param>
/// <param name="Parent">The id of the clause above.</param>
/// <param name="Ja">The Japanese text.</param>
/// <param name="En">An English gloss; not authoritative.</param>
/// <param name="Binds">Whom the clause binds.</param>
/// <param name="Checks">How the clause is checked.</param>
/// <param name="Policy">The id of the policy or overlay that declares it. The text of a confidential one is not shown to
/// vendors.</param>
public sealed record PolicyClause(string Id, string? Parent, string? Ja, string? En, string? Binds, string? Checks, string Policy);
