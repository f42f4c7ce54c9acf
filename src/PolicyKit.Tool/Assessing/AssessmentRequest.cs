using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Assessing;

/// <summary>What an assessment is asked to do.</summary>
/// <param name="Manifest">The manifest file.</param>
/// <param name="Solution">The solution whose build gives the code; null to look for the only one beside the manifest.</param>
/// <param name="Sources">Read the listed projects as folders of loose sources instead, without a build.</param>
/// <param name="Configuration">The configuration of the build; null for the projects' own default.</param>
/// <param name="AsOf">The day of judgement.</param>
/// <param name="Policy">The policy, its overlays, and the municipality's certificate, by which packages and waivers must be signed.</param>
/// <param name="Waivers">A file of granted waivers; null for none.</param>
/// <param name="Audience">Who reads the reports.</param>
/// <param name="Key">The key that signs the bundle; null to leave it unsigned.</param>
/// <param name="Jobs">How many projects are worked on at a time.</param>
internal sealed record AssessmentRequest(
    string Manifest, string? Solution, bool Sources, string? Configuration, DateOnly AsOf, PolicyRequest Policy, string? Waivers, Audience Audience, string? Key, int Jobs);
