using System.Text.Json.Nodes;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Checking.Output;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Assessing.Waivers;

/// <summary>Requested waivers in words: what each is for, by the tool's own words and the assessment's findings, and what its vendor says.</summary>
internal sealed class WaiverRequestText(WaiverEvidence evidence, WaiverRequestCheck check, PolicyFacts policy, Screen screen)
{
    public void Write(int number, WaiverRequest request)
    {
        screen.Line(($"{number}. {request.Rule}  {RuleTitle.Of(request.Rule, screen.Language)}", "bold"), (policy.ClauseOf(request.Rule) is { } clause ? screen.Text("Clause_Of", clause) : "", ""));
        screen.Line("   " + screen.Text("Waiver_Request_Terms", request.Scope.ToString(), request.Until));
        screen.Line("   " + screen.Text("Waiver_Request_Reason", request.Reason));
        if (!request.Compensating.IsEmpty)
        {
            screen.Line("   " + screen.Text("Waiver_Request_Compensating", string.Join(screen.Language == Language.Ja ? "、" : ", ", request.Compensating)));
        }

        foreach (var finding in check.CoveredBy(request))
        {
            var spot = finding.Finding.Spot;
            screen.Line("   " + screen.Text(
                "Waiver_Request_Finding", evidence.NumberOf(finding), spot is null ? finding.Finding.Project : $"{spot.File}({spot.Line},{spot.Column})", finding.Finding.Message.In(screen.Language)));
        }
    }

    public JsonObject Json(WaiverRequest request)
    {
        var entry = request.ToJson();
        entry.Add("covers", JsonText.Array(check.CoveredBy(request).Select(finding => CheckJson.Finding(finding.Finding))));
        return entry;
    }

    public static JsonArray Problems(IEnumerable<ManifestFinding> wrong) => JsonText.Array(wrong.Select(finding => JsonText.Object(
        ("rule", finding.Rule), ("pointer", finding.Pointer), ("line", finding.Line), ("column", finding.Column),
        ("message", JsonText.Object(("en", finding.Message.En), ("ja", finding.Message.Ja))))));
}
