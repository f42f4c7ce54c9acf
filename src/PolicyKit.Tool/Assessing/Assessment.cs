using System.Collections.Immutable;
using System.Text.Json.Serialization;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Assessing;

/// <summary>
/// Everything an assessment says, as data: no clock, no absolute path, no order that depends on threads. Every report is a function of it, and
/// so is the verdict; the same inputs give the same bytes.
/// </summary>
internal sealed record Assessment(
    string Format, string ToolVersion, string AsOf, Audience Audience, ExitCode Verdict, AssessedPolicy Policy, AssessedSystem System, string ManifestFile, string ManifestSha256,
    ImmutableArray<ClauseResult> Clauses, ImmutableArray<AssessedFinding> Findings, ImmutableArray<AssessedWaiver> Waivers,
    ImmutableArray<Attestation> Attestations, ImmutableArray<HashedFile> Evidence, Landscape Landscape, CodeRecord Code)
{
    public const string CurrentFormat = "https://policykit.example/assessment/3";

    public int Count(ClauseState state) => Clauses.Count(clause => clause.State == state);
}

/// <summary>The policy that was applied, and the overlays over it.</summary>
/// <param name="Signature">By what its package was verified; null for a plain assembly, whose origin nobody verified.</param>
internal sealed record AssessedPolicy(
    string Id, string Version, int Sequence, string? NameJa, string? InForceFrom, string? BasedOn, string Digest, PolicySignature? Signature,
    ImmutableArray<AppliedOverlay> Overlays)
{
    /// <summary>The same policy as that of another assessment, which may have come to it in another way.</summary>
    public AssessedPolicy WithSignaturesOf(AssessedPolicy other) => this with
    {
        Signature = other.Signature,
        Overlays = [.. Overlays.Select((overlay, i) => i < other.Overlays.Length ? overlay with { Signature = other.Overlays[i].Signature } : overlay)],
    };
}

/// <summary>An overlay by name alone; the digest is of the policy with all overlays.</summary>
internal sealed record AppliedOverlay(string Id, string Version, string Digest, PolicySignature? Signature);

/// <summary>The system, and the contract under which it is delivered.</summary>
internal sealed record AssessedSystem(string Id, string Name, string Agency, string Section, string DocumentClass, string? Contract, string? Vendor, string? Subcontractors);

/// <summary>What is said of one clause.</summary>
/// <param name="Id">The clause's id.</param>
/// <param name="Parent">The id of the clause above.</param>
/// <param name="Title">Its first line.</param>
/// <param name="State">What can be said.</param>
/// <param name="Basis">What it rests on: <c>analysis</c>, <c>manifest</c>, <c>attestation</c>.</param>
/// <param name="Open">What was not checked, or why the clause does not apply.</param>
/// <param name="Findings">Fingerprints of its findings.</param>
/// <param name="Attestations">Ids of the attestations that count for it.</param>
internal sealed record ClauseResult(
    string Id, string? Parent, Bilingual Title, ClauseState State, ImmutableArray<string> Basis, ImmutableArray<Bilingual> Open,
    ImmutableArray<string> Findings, ImmutableArray<string> Attestations);

/// <summary>Where a finding comes from.</summary>
internal enum FindingOrigin
{
    Code,
    Manifest,

    /// <summary>The code says one thing and the manifest another.</summary>
    Both,

    /// <summary>A granted waiver that does not hold.</summary>
    Waiver,
}

/// <summary>A finding with what the assessment makes of it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Component">The component it is about.</param>
/// <param name="Answer">What it alone would answer.</param>
/// <param name="Waiver">The id of the waiver that covers or covered it.</param>
/// <param name="WaiverInForce">Whether that waiver is in force.</param>
internal sealed record AssessedFinding(CodeFinding Finding, FindingOrigin Origin, string? Component, ExitCode Answer, string? Waiver, bool WaiverInForce);

/// <summary>A waiver that was handed in, and what became of it.</summary>
/// <param name="RequestDigest">The SHA-256 of the request that it answers; null if it answers none.</param>
internal sealed record AssessedWaiver(
    string Id, string Rule, string Scope, string Reason, string GrantedBy, string GrantedOn, string Until, string State, int Findings, string? RequestDigest = null);

/// <summary>What a person attests. The tool did not check it.</summary>
internal sealed record Attestation(string Id, string Clause, string By, string Date, string? ValidUntil, string? Evidence, string? Statement);

/// <summary>A file and its SHA-256. Text is hashed with '\n' at line ends, so that a checkout on another system is the same file.</summary>
internal sealed record HashedFile(string File, string Sha256);

/// <summary>The picture: what stands in which zone and talks to what.</summary>
internal sealed record Landscape(ImmutableArray<LandscapeZone> Zones, ImmutableArray<LandscapeLink> Links);

internal sealed record LandscapeZone(string Id, string NameJa, ImmutableArray<string> Components);

internal sealed record LandscapeLink(string Id, string From, string To, string? Sanitized);

/// <summary>What was analysed of the code, apart from its findings.</summary>
/// <param name="Kind">How the code reached the tool.</param>
/// <param name="Projects">What was analysed.</param>
/// <param name="Problems">What was not analysed, and why.</param>
/// <param name="Sources">The files of the delivered source.</param>
/// <param name="Build">The SHA-256 of the record of what the compiler got.</param>
internal sealed record CodeRecord(
    SubjectKind Kind, ImmutableArray<AnalysedProject> Projects, ImmutableArray<Bilingual> Problems, ImmutableArray<HashedFile> Sources, string Build)
{
    /// <summary>What of it is not followed by nature; null for nothing.</summary>
    [JsonIgnore]
    public Bilingual? NotFollowed => Checking.NotFollowed.Of(Projects.Select(project => (project.Name, project.Language)));
}

/// <summary>A project that was analysed.</summary>
/// <param name="File">Its project file or folder, relative to the manifest.</param>
/// <param name="Zone">The zone in which its assembly says it runs.</param>
/// <param name="Endpoints">The hosts that stand in it as constants.</param>
/// <param name="Language">The name of its language.</param>
internal sealed record AnalysedProject(string Name, string File, bool ZonesInSight, bool? HasAnalyzers, string? Zone, ImmutableArray<string> Endpoints, string Language);
