namespace PolicyKit;

/// <summary>One use of a route, as a ledger keeps it. It quotes nothing of what crossed. Immutable and thread-safe;
/// compared by its parts.</summary>
/// <param name="Route">The route's id.</param>
/// <param name="From">The id of the zone that the data left.</param>
/// <param name="To">The id of the zone that the data entered.</param>
/// <param name="Purpose">The purpose's id.</param>
/// <param name="LegalBasis">The route's legal basis, or the purpose's if the route states none.</param>
/// <param name="Requester">Who asked for the approval.</param>
/// <param name="Approver">Who granted it.</param>
/// <param name="At">When the data crossed.</param>
/// <param name="NotAfter">Until when the approval holds.</param>
/// <param name="Before">The classification before. A crossing changes the zone, not the importance.</param>
/// <param name="After">The classification after.</param>
/// <param name="Sanitizer">The method, tool and version by which the data was sanitised; null if it was not.</param>
/// <param name="PayloadDigest">The SHA-256 of what crossed, in lower-case hexadecimal; null where it could be tried against
/// guesses: for a value that was not sanitised, for one without canonical bytes, and for everything from an isolated zone.</param>
public sealed record CrossingRecord(string Route, string From, string To, string Purpose, string LegalBasis, PrincipalId Requester, PrincipalId Approver, DateTimeOffset At, DateTimeOffset NotAfter, Classification Before, Classification After, string? Sanitizer, string? PayloadDigest);
