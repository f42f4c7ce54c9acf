using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Manifests.Reading;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Assessing;

/// <summary>The picture of a manifest: components in their zones, communications between them.</summary>
internal static class LandscapeReading
{
    public static Landscape Of(ManifestContext manifest) => new(
        [
            .. manifest.Policy.Zones.OrderByDescending(zone => zone.Secrecy).ThenBy(zone => zone.Id, StringComparer.Ordinal).Select(zone => new LandscapeZone(
                zone.Id, zone.NameJa,
                [.. manifest.Components.Where(component => component.Value("zone") == zone.Id).Select(component => component.Value("id") ?? "?").Order(StringComparer.Ordinal)])),
        ],
        [
            .. manifest.Root.Maps("communications").Select(communication => new LandscapeLink(
                    communication.Value("id") ?? "?", End(communication["from"], manifest), End(communication["to"], manifest), communication.Map("sanitize")?.Value("method")))
                .OrderBy(link => link.Id, StringComparer.Ordinal),
        ]);

    /// <summary>The component, or the zone of what is not the municipality's.</summary>
    private static string End(ManifestNode? node, ManifestContext manifest) => node switch
    {
        TextNode text => text.Value,
        MapNode map when map.Value("component") is { } component => component,
        MapNode map when manifest.Policy.Zone(map.Value("zone")) is { } zone => $"{map.Value("external") ?? "?"}@{zone.Id}",
        MapNode map => $"{map.Value("external") ?? "?"}@{PolicyFacts.External}",
        _ => "?",
    };
}
