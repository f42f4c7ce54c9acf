using PolicyKit.Tool.Manifests.Reading;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>Terminals: PK6801 (nothing is carried out), PK6802 (two factors of different kinds). What is not declared does not hold.</summary>
internal sealed class TerminalRules : IManifestRules
{
    private const string Knowledge = "knowledge";
    private const string Possession = "possession";
    private const string Inherence = "inherence";

    public IReadOnlyList<string> Decides => ["PK6801", "PK6802"];

    public IEnumerable<ManifestFinding> Check(ManifestContext manifest)
    {
        foreach (var zone in manifest.Policy.Zones.Where(zone => zone.ForbidsRemoval || zone.RequiresMfa))
        {
            var terminals = manifest.Root.Maps("terminals").Where(terminal => terminal.Value("zone") == zone.Id).ToList();
            if (terminals.Count == 0 && manifest.Components.FirstOrDefault(component => component.Value("zone") == zone.Id) is { } component)
            {
                yield return ManifestContext.Finding("PK6801", "PK6801_NoTerminals", component, zone.Name);
            }

            foreach (var finding in terminals.SelectMany(terminal => Check(terminal, zone)))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<ManifestFinding> Check(MapNode terminal, ZoneFact zone)
    {
        var group = terminal.Value("group") ?? "?";
        var media = terminal.Map("removableMedia");
        if (zone.ForbidsRemoval && media?.Value("write") != "deny")
        {
            yield return media?.Text("write") is { } write
                ? ManifestContext.Finding("PK6801", write, group, zone.Name, write.Value)
                : ManifestContext.Finding("PK6801", "PK6801_Undeclared", terminal, group, zone.Name);
        }

        var factors = terminal.Map("mfa")?.Texts("factors").Select(factor => factor.Value).ToList() ?? [];
        if (zone.RequiresMfa && factors.Select(KindOf).Distinct().Count(kind => kind.Length > 0) < 2)
        {
            yield return ManifestContext.Finding("PK6802", terminal.Map("mfa")?["factors"] ?? terminal, group, zone.Name, factors.Count == 0 ? "-" : string.Join(", ", factors));
        }
    }

    private static string KindOf(string factor) => factor switch
    {
        "password" or "pin" => Knowledge,
        "icCard" or "token" or "phone" => Possession,
        "face" or "fingerprint" or "vein" or "iris" => Inherence,
        _ => "",
    };
}
