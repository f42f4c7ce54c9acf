using PolicyKit.Tool.Manifests.Reading;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>
/// What may be said to whom: PK6301 (exact ends), PK1000–PK1004 (zones that no route joins), PK6302, PK6305 and PK6308 (sanitisation), PK6306 and
/// PK6307 (permitted communications of an isolated zone).
/// </summary>
internal sealed class CommunicationRules : IManifestRules
{
    public IReadOnlyList<string> Decides => ["PK6301", "PK6302", "PK6305", "PK6306", "PK6307", "PK6308"];

    public IEnumerable<ManifestFinding> Check(ManifestContext manifest) =>
        manifest.Root.Maps("communications").SelectMany(communication => Check(communication, manifest));

    private static IEnumerable<ManifestFinding> Check(MapNode communication, ManifestContext manifest)
    {
        var from = End.Of(communication["from"], manifest);
        var to = End.Of(communication["to"], manifest);
        var component = from?.Component ?? to?.Component;
        return Exact(communication).Concat(from is null || to is null || from.Zone == to.Zone ? [] : Crossing(communication, from, to, manifest))
            .Select(finding => finding with { Component = component });
    }

    private static IEnumerable<ManifestFinding> Exact(MapNode communication)
    {
        foreach (var end in new[] { communication.Map("from"), communication.Map("to") }.OfType<MapNode>())
        {
            if (end.Text("host") is { } host && (host.Value.Contains('*', StringComparison.Ordinal) || host.Value.Contains('/', StringComparison.Ordinal) || host.Value is "0.0.0.0" or "any" or "::"))
            {
                yield return ManifestContext.Finding("PK6301", "PK6301_Host", host, host.Value);
            }

            if (end.Text("port") is { } port && (!int.TryParse(port.Value, System.Globalization.CultureInfo.InvariantCulture, out var number) || number is < 1 or > 65535))
            {
                yield return ManifestContext.Finding("PK6301", "PK6301_Port", port, port.Value);
            }
        }

        if (communication.Map("to") is { } target && target.Value("external") is not null)
        {
            foreach (var key in new[] { "host", "port", "protocol" }.Where(key => target.Value(key) is null))
            {
                yield return ManifestContext.Finding("PK6301", "PK6301_Missing", target, communication.Value("id") ?? "?", key);
            }
        }
    }

    private static IEnumerable<ManifestFinding> Crossing(MapNode communication, End from, End to, ManifestContext manifest)
    {
        var id = communication.Value("id") ?? "?";
        var (source, target) = (manifest.Policy.Zone(from.Zone), manifest.Policy.Zone(to.Zone));
        if (source is { Isolated: true } || target is { Isolated: true })
        {
            return Isolated(communication, id, from, to, source is { Isolated: true }, manifest);
        }

        // Outside of the municipality there is no zone to compare with: exact ends are all that can be asked here.
        if (source is null || target is null)
        {
            return [];
        }

        return source.Trust < target.Trust || manifest.Policy.SanitizesBothWays ? Sanitised(communication, id, source, target, manifest) : [];
    }

    private static IEnumerable<ManifestFinding> Isolated(MapNode communication, string id, End from, End to, bool leaves, ManifestContext manifest)
    {
        var basis = communication.Map("basis")?.Text("tokuteiTsushin");
        if (basis is null or { IsEmpty: true })
        {
            var rule = !leaves ? "PK1003" : to.Zone == "internet" ? "PK1001" : "PK1002";
            yield return ManifestContext.Finding(rule, "Communication_Isolated", communication, id, from.Zone, to.Zone);
        }
        else if (!manifest.Policy.PermittedCommunications.TryGetValue(basis.Value, out var until))
        {
            yield return ManifestContext.Finding("PK6306", basis, basis.Value);
        }
        else if (until is not null && !(ManifestDate.Read(until) >= manifest.AsOf))
        {
            // A last day that is none does not permit for ever.
            yield return ManifestContext.Finding("PK6307", basis, basis.Value, until);
        }
    }

    private static IEnumerable<ManifestFinding> Sanitised(MapNode communication, string id, ZoneFact source, ZoneFact target, ManifestContext manifest)
    {
        if (communication.Map("sanitize") is not { } sanitize)
        {
            yield return ManifestContext.Finding("PK6302", communication, id, source.Name, target.Name, string.Join(", ", manifest.Policy.SanitizationMethods));
            yield break;
        }

        if (sanitize.Text("method") is { IsEmpty: false } method && !manifest.Policy.SanitizationMethods.Contains(method.Value))
        {
            yield return ManifestContext.Finding("PK6308", method, method.Value, ManifestContext.HintFor(method.Value, manifest.Policy.SanitizationMethods));
        }

        if (sanitize.Value("component") is null)
        {
            yield return ManifestContext.Finding("PK6305", sanitize, id);
        }
    }

    /// <summary>One end of a communication.</summary>
    private sealed record End(string Zone, string? Component)
    {
        public static End? Of(ManifestNode? node, ManifestContext manifest)
        {
            var id = node is TextNode text ? text.Value : (node as MapNode)?.Value("component");
            if (manifest.Component(id) is { } component)
            {
                return component.Value("zone") is { } zone ? new End(zone, id) : null;
            }

            return node is MapNode map ? new End(map.Value("zone") ?? PolicyFacts.External, null) : null;
        }
    }
}
