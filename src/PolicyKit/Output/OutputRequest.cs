namespace PolicyKit;

/// <summary>Who takes how much data where, and why. Immutable and thread-safe; compared by its parts.</summary>
/// <param name="Destination">The printer, file or medium.</param>
/// <param name="Reason">Why, in words that an auditor can judge.</param>
/// <param name="Requester">Who asks.</param>
/// <param name="Approver">Who has approved it; another person than the requester.</param>
/// <param name="Records">How many records leave.</param>
public sealed record OutputRequest(string Destination, string Reason, PrincipalId Requester, PrincipalId Approver, long Records);
