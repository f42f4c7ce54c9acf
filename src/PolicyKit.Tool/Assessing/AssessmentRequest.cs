namespace PolicyKit.Tool.Assessing;

/// <summary>What an assessment is asked to do.</summary>
/// <param name="Manifest">The manifest file.</param>
/// <param name="Solution">The solution whose build gives the code; null to look for the only one beside the manifest.</param>
/// <param name="Sources">Read the listed projects as folders of loose sources instead, without a build.</param>
/// <param name="Configuration">The configuration of the build; null for the projects' own default.</param>
/// <param name="AsOf">The day of judgement.</param>
/// <param name="Policy">A policy assembly; null for the one that the tool carries.</param>
/// <param name="Waivers">A file of granted waivers; null for none.</param>
/// <param name="WaiverCertificate">The municipality's certificate, by which that file must be signed.</param>
/// <param name="Overlays">Assemblies of overlays over the policy.</param>
/// <param name="Audience">Who reads the reports.</param>
/// <param name="Key">The key that signs the bundle; null to leave it unsigned.</param>
internal sealed record AssessmentRequest(
    string Manifest, string? Solution, bool Sources, string? Configuration, DateOnly AsOf, string? Policy, string? Waivers, string? WaiverCertificate,
    IReadOnlyList<string> Overlays, Audience Audience, string? Key);
