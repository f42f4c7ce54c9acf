namespace PolicyKit;

/// <summary>The clause on which a rule rests in this policy; messages take it from here.</summary>
/// <param name="rule">The rule's id: <c>"PK1001"</c>.</param>
/// <param name="clause">The clause's id: <c>"6(3)①"</c>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class RuleClauseAttribute(string rule, string clause) : Attribute
{
    /// <summary>The rule's id.</summary>
    public string Rule => rule;

    /// <summary>The clause's id.</summary>
    public string Clause => clause;

    /// <summary>Whether the municipality may grant a waiver (例外措置). Default: false.</summary>
    public bool Waivable { get; set; }
}
