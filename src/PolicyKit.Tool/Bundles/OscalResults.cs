using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Bundles;

/// <summary>
/// The assessment as OSCAL assessment results 1.0.6. OSCAL knows satisfied and not-satisfied: our eight states stand in properties. UUIDs are
/// made from clause and inputs: other inputs give others, the same inputs the same.
/// </summary>
internal static class OscalResults
{
    private const string Space = "https://policykit.example/ns/oscal";

    public static JsonObject Of(Assessment assessment)
    {
        var inputs = Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Write(assessment)));
        var day = assessment.AsOf + "T00:00:00+09:00";
        return JsonText.Object(("assessment-results", JsonText.Object(
            ("uuid", NamedUuid.Of("results", inputs)),
            ("metadata", JsonText.Object(
                ("title", $"{assessment.System.Name}: {assessment.Policy.NameJa ?? assessment.Policy.Id}"),
                ("last-modified", day), ("version", assessment.AsOf), ("oscal-version", "1.0.6"))),
            ("import-ap", JsonText.Object(("href", "#" + NamedUuid.Of("plan", assessment.Policy.Digest)))),
            ("results", new JsonArray(JsonText.Object(
                ("uuid", NamedUuid.Of("result", inputs)),
                ("title", assessment.System.Name),
                ("description", $"{assessment.Policy.Id} {assessment.Policy.Version}"),
                ("start", day),
                ("props", new JsonArray(Property("verdict", assessment.Verdict.ToString()))),
                ("reviewed-controls", JsonText.Object(("control-selections", new JsonArray(JsonText.Object(("include-all", new JsonObject())))))),
                ("attestations", assessment.Attestations.IsEmpty ? null : JsonText.Array(assessment.Attestations.Select(Attested))),
                ("observations", JsonText.Array(assessment.Clauses.Select(clause => Observation(clause, day, inputs)))),
                ("risks", assessment.Waivers.IsEmpty ? null : JsonText.Array(assessment.Waivers.Select(waiver => Risk(waiver, inputs)))),
                ("findings", JsonText.Array(assessment.Clauses.Select(clause => Finding(clause, inputs)))),
                ("remarks", assessment.Code.NotFollowed?.Ja)))))));
    }

    private static JsonObject Observation(ClauseResult clause, string day, string inputs) => JsonText.Object(
        ("uuid", NamedUuid.Of("observation", clause.Id, inputs)),
        ("description", Describe(clause)),
        ("methods", JsonText.Array(Methods(clause))),
        ("collected", day));

    private static IEnumerable<string> Methods(ClauseResult clause)
    {
        var methods = clause.Basis.Select(basis => basis == "attestation" ? "INTERVIEW" : "TEST").Distinct().ToList();
        return methods.Count > 0 ? methods : ["UNKNOWN"];
    }

    private static JsonObject Finding(ClauseResult clause, string inputs)
    {
        var satisfied = clause.State is ClauseState.Conforms or ClauseState.Waived;
        return JsonText.Object(
            ("uuid", NamedUuid.Of("finding", clause.Id, inputs)),
            ("title", $"{clause.Id} {clause.Title.Ja}"),
            ("description", Describe(clause)),
            ("props", new JsonArray(Property("state", clause.State.ToString()))),
            ("target", JsonText.Object(
                ("type", "statement-id"),
                ("target-id", TokenOf(clause.Id)),
                ("status", JsonText.Object(
                    ("state", satisfied ? "satisfied" : "not-satisfied"),
                    ("reason", satisfied ? "pass" : clause.State is ClauseState.Violates or ClauseState.WaiverExpired ? "fail" : "other"))))),
            ("related-observations", new JsonArray(JsonText.Object(("observation-uuid", NamedUuid.Of("observation", clause.Id, inputs))))));
    }

    private static JsonObject Risk(AssessedWaiver waiver, string inputs) => JsonText.Object(
        ("uuid", NamedUuid.Of("risk", waiver.Id, inputs)),
        ("title", $"{waiver.Id} {waiver.Rule}"),
        ("description", waiver.Reason.Length > 0 ? waiver.Reason : waiver.Id),
        ("statement", $"{waiver.GrantedBy} {waiver.GrantedOn} – {waiver.Until}"),
        ("props", new JsonArray(Property("waiver-state", waiver.State))),
        ("status", waiver.State == "inForce" ? "deviation-approved" : "open"));

    private static JsonObject Attested(Attestation attestation) => JsonText.Object(("parts", new JsonArray(JsonText.Object(
        ("name", "attestation"),
        ("title", $"{attestation.Id} ({attestation.Clause})"),
        ("prose", $"{attestation.By}, {attestation.Date}: {attestation.Statement ?? attestation.Evidence ?? ""}")))));

    private static string Describe(ClauseResult clause)
    {
        var open = string.Join(" ", clause.Open.Select(text => text.Ja));
        return $"{StateText.Of(clause.State, Language.Ja)} {open}".TrimEnd();
    }

    private static JsonObject Property(string name, string value) => JsonText.Object(("name", name), ("ns", Space), ("value", value));

    private static string TokenOf(string clause)
    {
        var token = new StringBuilder("clause-");
        foreach (var c in clause)
        {
            token.Append(char.IsLetterOrDigit(c) || char.IsNumber(c) ? c : '-');
        }

        return token.ToString().TrimEnd('-');
    }
}
