using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests.Reading;

namespace PolicyKit.Tool.Assessing.Waivers;

/// <summary>One exception that a vendor asks for. It grants nothing.</summary>
/// <param name="Until">The wished last day; a municipality may grant less.</param>
/// <param name="Compensating">What is done instead until then.</param>
internal sealed record WaiverRequest(string Rule, WaiverScope Scope, string Reason, string Until, ImmutableArray<string> Compensating)
{
    /// <summary>A request as it stands in a manifest or in a file of requests whose form is right.</summary>
    public static WaiverRequest Of(MapNode node)
    {
        var scope = node.Map("scope");
        var findings = scope?.Texts("findings").Select(text => text.Value).ToList();
        return new WaiverRequest(
            node.Value("rule") ?? "", new WaiverScope(scope?.Value("component"), scope?.Value("file"), findings is { Count: > 0 } ? findings : null), node.Value("reason") ?? "",
            node.Value("until") ?? "", [.. node.Texts("compensating").Select(text => text.Value)]);
    }

    public JsonObject ToJson() => JsonText.Object(
        ("rule", Rule),
        ("scope", JsonText.Object(("component", Scope.Component), ("file", Scope.File), ("findings", Scope.NamesFindings ? JsonText.Array(Scope.Findings!) : null))),
        ("reason", Reason), ("until", Until), ("compensating", Compensating.IsEmpty ? null : JsonText.Array(Compensating)));
}
