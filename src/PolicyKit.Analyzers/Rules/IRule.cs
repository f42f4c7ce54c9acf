namespace PolicyKit.Analyzers.Rules;

/// <summary>One concern of the catalogue. Stateless: what it needs of a compilation it takes from the context it registers with.</summary>
internal interface IRule
{
    /// <summary>True if the rule has something to say in a compilation that has no zone in sight.</summary>
    bool SpeaksWithoutZones { get; }

    void Register(RuleContext context);
}
