namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>Where things stand: PK6101 (on a declared network of the same zone), PK6112 (tasks of the isolated zone), PK5001 and PK5002 (zones that must be monitored).</summary>
internal sealed class ZoneRules : IManifestRules
{
    public IReadOnlyList<string> Decides => ["PK6101", "PK6112", "PK5001", "PK5002"];

    public IEnumerable<ManifestFinding> Check(ManifestContext manifest)
    {
        foreach (var component in manifest.Components)
        {
            var zone = manifest.ZoneOf(component);
            var network = manifest.Network(component.Value("network"));
            if (network is not null && zone is not null && network.Value("zone") != zone.Id)
            {
                yield return ManifestContext.Finding("PK6101", component.Text("network")!, component.Value("id") ?? "?", zone.Id, network.Value("id")!, network.Value("zone") ?? "?")
                    with
                { Component = component.Value("id") };
            }

            foreach (var task in component.Texts("tasks").Where(task => manifest.Policy.IsolatedTasks.Contains(task.Value) && zone is { Isolated: false }))
            {
                yield return ManifestContext.Finding("PK6112", task, task.Value, zone!.Name, string.Join(", ", manifest.Policy.Zones.Where(z => z.Isolated).Select(z => z.Id)))
                    with
                { Component = component.Value("id") };
            }

            if (zone is { RequiresMonitoring: true } && manifest.Root.Map("operation")?.Map("monitoring") is null)
            {
                yield return ManifestContext.Finding("PK5001", component, component.Value("id") ?? "?", zone.Name) with { Component = component.Value("id") };
            }
        }

        var monitored = manifest.Components.FirstOrDefault(component => manifest.ZoneOf(component) is { RequiresMonitoring: true });
        if (monitored is not null && manifest.Root.Map("securityCloud")?.Value("used") != "true")
        {
            yield return ManifestContext.Finding("PK5002", manifest.Root["securityCloud"] ?? monitored);
        }

        foreach (var network in manifest.Root.Maps("networks").Where(network => !network.Texts("devices").Any()))
        {
            yield return ManifestContext.Finding("PK6101", "PK6101_Devices", network, network.Value("id") ?? "?");
        }
    }
}
