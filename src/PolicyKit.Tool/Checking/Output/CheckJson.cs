using System.Text.Json.Nodes;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Checking.Output;

/// <summary>A check as JSON for scripts: everything the screen shows, both languages.</summary>
internal static class CheckJson
{
    public static JsonObject Of(CheckOutcome outcome, ExitCode answer) => JsonText.Object(
        ("tool", JsonText.Object(("name", ToolInfo.Name), ("version", ToolInfo.Version))),
        ("kind", outcome.Kind.ToString().ToLowerInvariant()),
        ("exitCode", (int)answer),
        ("policyOrigin", outcome.PolicyOrigin is null ? null : Both(outcome.PolicyOrigin)),
        ("projects", JsonText.Array(outcome.Projects.Select(project => JsonText.Object(
            ("name", project.Name), ("file", project.File), ("files", project.Files), ("zonesInSight", project.ZonesInSight),
            ("hasAnalyzers", project.HasAnalyzers), ("policy", project.Policy), ("language", project.Language))))),
        ("notFollowed", outcome.NotFollowed is null ? null : Both(outcome.NotFollowed)),
        ("findings", JsonText.Array(outcome.Findings.Select(Finding))),
        ("problems", JsonText.Array(outcome.Problems.Select(Both))));

    public static JsonObject Finding(CodeFinding finding) => JsonText.Object(
        ("rule", finding.Rule),
        ("severity", finding.Severity.ToString().ToLowerInvariant()),
        ("message", Both(finding.Message)),
        ("project", finding.Project),
        ("member", finding.Member.Length == 0 ? null : finding.Member),
        ("place", finding.Spot is null ? null : Spot(finding.Spot)),
        ("path", JsonText.Array(finding.Path.Select(step => JsonText.Object(("text", Both(step.Text)), ("place", step.Spot is null ? null : Spot(step.Spot)))))),
        ("zone", finding.Zone),
        ("target", finding.Target),
        ("clause", finding.Clause),
        ("suppressedInSource", finding.Suppressed),
        ("inBaseline", finding.InBaseline),
        ("fingerprint", finding.Fingerprint));

    private static JsonObject Both(Bilingual text) => JsonText.Object(("en", text.En), ("ja", text.Ja));

    private static JsonObject Spot(SourceSpot spot) => JsonText.Object(
        ("file", spot.File), ("line", spot.Line), ("column", spot.Column), ("endLine", spot.EndLine), ("endColumn", spot.EndColumn));
}
