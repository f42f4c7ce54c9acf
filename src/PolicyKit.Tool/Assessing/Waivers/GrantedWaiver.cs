namespace PolicyKit.Tool.Assessing.Waivers;

/// <summary>An exception that a municipality grants (例外措置), as it stands in the signed file. Members a person may have left out are null.</summary>
/// <param name="RequestDigest">The SHA-256 of the request that it answers; null if the municipality granted it unasked.</param>
internal sealed record GrantedWaiver(
    string? Id, string? Rule, WaiverScope? Scope, string? Reason, string? GrantedBy, string? GrantedOn, string? Until, string? RequestDigest = null);
