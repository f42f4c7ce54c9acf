namespace PolicyKit;

/// <summary>
/// A reviewed method in which plain (unwrapped) values may take the route. An analyzer computes the hash of the body again:
/// a body that changed is no longer reviewed.
/// </summary>
/// <param name="route">A type that implements <see cref="IRoute"/>.</param>
/// <param name="approvalId">The number of the approval.</param>
/// <param name="reviewer">Who reviewed the method; empty means nobody yet.</param>
/// <param name="bodyHash">The hash of the reviewed body.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReviewedCrossingAttribute(Type route, string approvalId, string reviewer, string bodyHash) : Attribute
{
    /// <summary>The route.</summary>
    public Type Route => route;

    /// <summary>The number of the approval.</summary>
    public string ApprovalId => approvalId;

    /// <summary>Who reviewed the method; empty means nobody yet.</summary>
    public string Reviewer => reviewer;

    /// <summary>The hash of the reviewed body.</summary>
    public string BodyHash => bodyHash;

    /// <summary>The day on which the approval ends, <c>yyyy-MM-dd</c>. Default: none, which is reported.</summary>
    public string? ExpiresOn { get; set; }
}
