using System.Text.Json.Serialization;

namespace PolicyKit.Tool.Assessing.Waivers;

/// <summary>What a waiver covers: the findings of a component, of a file, or of that component in that file; of these, only the named ones if any are named.</summary>
/// <param name="Findings">Fingerprints of findings; null or none for all.</param>
internal sealed record WaiverScope(string? Component, string? File, IReadOnlyList<string>? Findings = null)
{
    // Enough of a fingerprint for a person to tell two apart.
    private const int Shown = 12;

    /// <summary>Whether it says no more than "everything", or a pattern of things.</summary>
    [JsonIgnore]
    public bool IsOpen => (Component is null && File is null && !NamesFindings) || ToString().Contains('*', StringComparison.Ordinal);

    [JsonIgnore]
    public bool NamesFindings => Findings is { Count: > 0 };

    public bool Covers(AssessedFinding finding) =>
        (Component is null || Component == finding.Component)
        && (File is null || File == finding.Finding.Spot?.File)
        && (!NamesFindings || Findings!.Contains(finding.Finding.Fingerprint, StringComparer.Ordinal));

    public override string ToString() => string.Join(" ", new[] { Component, File }.Concat(Findings ?? []).OfType<string>().Select(Short));

    private string Short(string part) => part.Length > Shown && Findings?.Contains(part, StringComparer.Ordinal) == true ? part[..Shown] + "…" : part;
}
