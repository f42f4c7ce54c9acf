namespace PolicyKit.Tool.Policies;

/// <summary>Which policy to judge by, and whom to believe that it is the municipality's.</summary>
/// <param name="File">An assembly or a signed package; null for a policy that the tool carries.</param>
/// <param name="Overlays">Assemblies or signed packages over it. Each may only tighten (PK9207).</param>
/// <param name="Certificate">The file of the municipality's certificate, by which packages must be signed.</param>
/// <param name="MinimumSequence">The lowest sequence number that is taken (PK9204); 0 for any.</param>
internal sealed record PolicyRequest(string? File, IReadOnlyList<string> Overlays, string? Certificate, int MinimumSequence)
{
    public static PolicyRequest Carried { get; } = Of(null);

    public static PolicyRequest Of(string? file) => new(file, [], null, 0);
}
