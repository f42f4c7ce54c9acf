namespace PolicyKit.Tool.Policies.Testing;

/// <summary>What one fixture asks of a policy. Pure: the same question is asked of the policy and of every mutant of it.</summary>
internal abstract record Question
{
    protected const string Allowed = "allowed";
    protected const string Refused = "refused";

    /// <summary>The answer to what the policy does not know.</summary>
    protected const string Nothing = "unknown";

    /// <summary>The verdict, in the words of a fixture.</summary>
    public abstract string Answer(PolicyModel policy);

    /// <summary>The names that the question uses, each with those that the policy has in its place: a misspelt one is no verdict.</summary>
    public virtual IEnumerable<(string Name, IEnumerable<string> Known)> Names(PolicyModel policy) => [];

    /// <summary>What of the policy the question exercises.</summary>
    public abstract IEnumerable<(CoverageOf Of, string Name)> Exercises(PolicyModel policy);
}

/// <summary>What is counted as exercised or not.</summary>
internal enum CoverageOf
{
    Clauses,
    Rules,
    Routes,
    Pairs,
    Zones,
    Hosts,
    Parameters,
}
