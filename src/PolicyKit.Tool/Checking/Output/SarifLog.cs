using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PolicyKit.Analyzers;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Checking.Output;

/// <summary>
/// A check as SARIF 2.1.0: whole paths as code flows, relative addresses, fingerprints without lines, a stable order, no times and no
/// absolute paths. What source tries to suppress stays an ordinary result.
/// </summary>
internal static class SarifLog
{
    private const string Root = "ROOT";
    private const string Taxonomy = "clauses";

    public static JsonObject Of(CheckOutcome outcome, Language language) => Of(outcome.Findings, outcome.Problems, language, _ => null);

    /// <param name="suppressions">The waivers that cover a finding; null for none.</param>
    public static JsonObject Of(
        ImmutableArray<CodeFinding> findings, ImmutableArray<Bilingual> problems, Language language, Func<CodeFinding, JsonArray?> suppressions)
    {
        var rules = findings.Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        var clauses = findings.Select(finding => finding.Clause).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        var results = SarifLimits.Fitting(findings, finding => Result(finding, rules, clauses, language, suppressions(finding)));
        if (results.Count < findings.Length)
        {
            problems = problems.Add(Texts.Both("Sarif_CutResults", findings.Length - results.Count, findings.Length));
        }

        return JsonText.Object(
            ("$schema", "https://json.schemastore.org/sarif-2.1.0.json"),
            ("version", "2.1.0"),
            ("runs", new JsonArray(JsonText.Object(
                ("tool", JsonText.Object(("driver", Driver(rules, language)))),
                ("invocations", new JsonArray(Invocation(problems, language))),
                ("originalUriBaseIds", JsonText.Object((Root, JsonText.Object(("description", Message(Texts.In(language, "Sarif_Root"))))))),
                ("taxonomies", clauses.IsEmpty ? null : new JsonArray(JsonText.Object(
                    ("name", Taxonomy),
                    ("taxa", JsonText.Array(clauses.Select(clause => JsonText.Object(("id", clause)))))))),
                ("results", results),
                ("columnKind", "utf16CodeUnits")))));
    }

    private static JsonObject Driver(ImmutableArray<string> rules, Language language)
    {
        var known = new PolicyKitAnalyzer().SupportedDiagnostics.ToDictionary(descriptor => descriptor.Id);
        return JsonText.Object(
            ("name", ToolInfo.Name),
            ("version", ToolInfo.Version),
            ("rules", JsonText.Array(rules.Select(rule => known.TryGetValue(rule, out var descriptor)
                ? JsonText.Object(
                    ("id", rule),
                    ("shortDescription", Message(RuleTitle.Of(rule, language)!)),
                    ("fullDescription", Message(descriptor.Description.ToString(language.Culture()))),
                    ("helpUri", descriptor.HelpLinkUri))
                : JsonText.Object(("id", rule), ("shortDescription", Message(RuleTitle.Of(rule, language) ?? rule)))))));
    }

    private static JsonObject Invocation(ImmutableArray<Bilingual> problems, Language language) => JsonText.Object(
        ("executionSuccessful", true),
        ("toolExecutionNotifications", problems.IsEmpty ? null : JsonText.Array(problems.Select(problem =>
            JsonText.Object(("level", "warning"), ("message", Message(problem.In(language))))))));

    private static JsonObject Result(
        CodeFinding finding, ImmutableArray<string> rules, ImmutableArray<string> clauses, Language language, JsonArray? suppressions) => JsonText.Object(
        ("ruleId", finding.Rule),
        ("ruleIndex", rules.IndexOf(finding.Rule)),
        ("level", finding.Severity switch { Severity.Error => "error", Severity.Note => "note", _ => "warning" }),
        ("message", Message(finding.Message.In(language))),
        ("locations", finding.Spot is null ? null : new JsonArray(Location(finding.Spot, finding.Member))),
        ("codeFlows", finding.Path.IsEmpty ? null : new JsonArray(CodeFlow(finding, language))),
        ("partialFingerprints", JsonText.Object((Fingerprints.Name, finding.Fingerprint))),
        ("suppressions", suppressions),
        ("baselineState", finding.InBaseline ? "unchanged" : null),
        ("taxa", finding.Clause is null ? null : new JsonArray(JsonText.Object(
            ("id", finding.Clause),
            ("index", clauses.IndexOf(finding.Clause)),
            ("toolComponent", JsonText.Object(("name", Taxonomy), ("index", 0)))))),
        ("properties", JsonText.Object(
            ("project", finding.Project),
            ("zone", finding.Zone),
            ("target", finding.Target),
            ("suppressedInSource", finding.Suppressed ? JsonValue.Create(true) : null))));

    private static JsonObject CodeFlow(CodeFinding finding, Language language) => JsonText.Object(
        ("threadFlows", new JsonArray(JsonText.Object(
            ("locations", JsonText.Array(SarifLimits.Steps(finding.Path).Select(step => JsonText.Object(
                ("location", step.Spot is null ? JsonText.Object(("message", Message(step.Text.In(language)))) : Location(step.Spot, "", step.Text.In(language)))))))))));

    private static JsonObject Location(SourceSpot spot, string member, string? text = null) => JsonText.Object(
        ("physicalLocation", JsonText.Object(
            ("artifactLocation", JsonText.Object(("uri", Uri(spot.File)), ("uriBaseId", Root))),
            ("region", JsonText.Object(("startLine", spot.Line), ("startColumn", spot.Column), ("endLine", spot.EndLine), ("endColumn", spot.EndColumn))))),
        ("logicalLocations", member.Length == 0 ? null : new JsonArray(JsonText.Object(("fullyQualifiedName", member)))),
        ("message", text is null ? null : Message(text)));

    private static string Uri(string file) => string.Join('/', file.Split('/').Select(System.Uri.EscapeDataString));

    private static JsonObject Message(string text) => JsonText.Object(("text", text));
}
