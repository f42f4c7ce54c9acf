namespace PolicyKit;

/// <summary>Reviewed: this member carries no zone although its type does (a count, a year, a public id).</summary>
/// <param name="reason">Why, in words that an auditor can judge.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method | AttributeTargets.ReturnValue)]
public sealed class UnzonedAttribute(string reason) : Attribute
{
    /// <summary>Why the member carries no zone.</summary>
    public string Reason => reason;
}
