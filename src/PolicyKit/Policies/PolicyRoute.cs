namespace PolicyKit;

/// <summary>A route of a policy. Immutable and thread-safe.</summary>
public sealed class PolicyRoute
{
    private readonly RouteFacts _facts;

    internal PolicyRoute(RouteFacts facts, PolicyZone from, PolicyZone to)
    {
        _facts = facts;
        From = from;
        To = to;
        Purposes = [.. facts.Attribute!.Purposes ?? []];
    }

    /// <summary>The route's type.</summary>
    public Type Type => _facts.Type;

    /// <summary>The route's id.</summary>
    public string Id => _facts.Id;

    /// <summary>The zone that data leaves.</summary>
    public PolicyZone From { get; }

    /// <summary>The zone that data enters.</summary>
    public PolicyZone To { get; }

    /// <summary>Whether the route lowers secrecy.</summary>
    public bool IsDeclassification => _facts.LowersSecrecy;

    /// <summary>The sanitising methods that the route accepts: types that implement <see cref="ISanitization"/>.</summary>
    public IReadOnlyList<Type> Accepts => _facts.Accepted;

    /// <summary>The clause that allows the route.</summary>
    public string? Clause => _facts.Attribute!.Clause;

    /// <summary>The law on which the route rests.</summary>
    public string? LegalBasis => _facts.Attribute!.LegalBasis;

    /// <summary>The purposes for which it may be used; empty for any.</summary>
    public IReadOnlyList<Type> Purposes { get; }

    /// <summary>For how many days an approval may hold at most.</summary>
    public int MaxDays => _facts.Attribute!.MaxDays;

    /// <summary>The strictest confidentiality that may cross.</summary>
    public Confidentiality Ceiling => _facts.Attribute!.Ceiling;

    /// <summary>The route's id.</summary>
    public override string ToString() => Id;
}
