namespace PolicyKit;

/// <summary>The zone of some hosts. Immutable and thread-safe.</summary>
/// <param name="Pattern">A host name, or <c>*.</c> and a domain, in lower case.</param>
/// <param name="Zone">The zone in which the hosts are.</param>
public sealed record PolicyHost(string Pattern, PolicyZone Zone);
