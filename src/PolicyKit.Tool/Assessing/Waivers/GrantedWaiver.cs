namespace PolicyKit.Tool.Assessing.Waivers;

/// <summary>An exception that a municipality grants (例外措置), as it stands in the signed file. Members a person may have left out are null.</summary>
internal sealed record GrantedWaiver(
    string? Id, string? Rule, WaiverScope? Scope, string? Reason, string? GrantedBy, string? GrantedOn, string? Until);

/// <summary>What a waiver covers: the findings of a component, of a file, or of that component in that file.</summary>
internal sealed record WaiverScope(string? Component, string? File)
{
    public override string ToString() => string.Join(" ", new[] { Component, File }.OfType<string>());
}
