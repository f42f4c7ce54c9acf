using PolicyKit.Tool.Manifests.Reading;

namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>Operation: PK6201 (every threat has a control), PK6203, PK6204, PK6601, PK6701, PK6702.</summary>
internal sealed class OperationRules : IManifestRules
{
    private static readonly string[] Threats = ["3(1)", "3(2)", "3(3)", "3(4)", "3(5)"];

    public IReadOnlyList<string> Decides => ["PK6201", "PK6203", "PK6204", "PK6601", "PK6701", "PK6702"];

    public IEnumerable<ManifestFinding> Check(ManifestContext manifest)
    {
        var root = manifest.Root;
        foreach (var threat in Threats.Where(threat => manifest.Policy.Clauses.Any(clause => clause.Id == threat)))
        {
            var answer = root.Maps("threats").FirstOrDefault(item => item.Value("clause") == threat);
            if (answer is null || (!answer.Texts("controls").Any(control => !control.IsEmpty) && answer.Value("reason") is null))
            {
                yield return ManifestContext.Finding("PK6201", (ManifestNode?)answer ?? root["threats"] ?? root, threat);
            }
        }

        var operation = root.Map("operation");
        ManifestNode at = (ManifestNode?)operation ?? root;
        if (operation?.Map("monitoring") is not { } monitoring || Persons.IsPlaceholder(monitoring.Value("by")))
        {
            yield return ManifestContext.Finding("PK6701", operation?["monitoring"] ?? at);
        }

        if (operation?.Map("incidentPlan") is not { } plan)
        {
            yield return ManifestContext.Finding("PK6702", at);
        }
        else if (ManifestDate.Read(plan.Value("lastDrill")) is var drill && (drill is null || drill > manifest.AsOf || drill < manifest.AsOf.AddYears(-1)))
        {
            yield return ManifestContext.Finding("PK6702", "PK6702_Drill", plan["lastDrill"] ?? plan);
        }

        if (!int.TryParse(operation?.Map("deputies")?.Value("operator"), System.Globalization.CultureInfo.InvariantCulture, out var deputies) || deputies < 1)
        {
            yield return ManifestContext.Finding("PK6203", operation?["deputies"] ?? at);
        }

        if (operation?.Value("continuity") is null)
        {
            yield return ManifestContext.Finding("PK6204", at);
        }

        if (operation?.Map("physical") is null)
        {
            yield return ManifestContext.Finding("PK6601", at);
        }
    }
}
