using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests.Reading;

namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>PK6910 and PK6911: every reference has its target, and no two targets have one name, also not to a person's eye.</summary>
internal sealed class IdRules : IManifestRules
{
    // Who has a hundred wrong references made one mistake; looking for the nearest of many names for each of many costs their product.
    private const int MostHints = 100;

    private static readonly string[] Lists = ["networks", "components", "media", "assets", "communications", "sanitizers", "externalServices", "documents", "attestations", "evidence"];

    public IReadOnlyList<string> Decides => ["PK6910", "PK6911"];

    public IEnumerable<ManifestFinding> Check(ManifestContext manifest) => Lists.SelectMany(list => Doubles(manifest.Root, list)).Concat(References(manifest));

    private static IEnumerable<ManifestFinding> Doubles(MapNode root, string list)
    {
        var seen = new Dictionary<string, TextNode>(StringComparer.Ordinal);
        foreach (var id in root.Maps(list).Select(item => item.Text("id")).OfType<TextNode>())
        {
            if (!seen.TryAdd(Nearest.Fold(id.Value), id))
            {
                yield return ManifestContext.Finding("PK6911", id, id.Value, seen[Nearest.Fold(id.Value)].Line);
            }
        }
    }

    private static IEnumerable<ManifestFinding> References(ManifestContext manifest)
    {
        var root = manifest.Root;
        var uses = root.Maps("components").Select(c => (c.Text("network"), "networks"))
            .Concat(root.Maps("assets").Select(a => (a.Text("of"), "components")))
            .Concat(root.Maps("communications").SelectMany(c => new[]
            {
                (c.Text("from") ?? c.Map("from")?.Text("component"), "components"),
                (c.Text("to") ?? c.Map("to")?.Text("component"), "components"),
                (c.Map("sanitize")?.Text("component"), "sanitizers"),
            }))
            .Concat(root.Maps("terminals").SelectMany(t => Evidence(t.Map("removableMedia")).Concat(Evidence(t.Map("mfa")))))
            .Concat(root.Maps("attestations").Select(a => (a.Text("evidence"), "evidence")))
            .Concat(root.Maps("requests").Select(r => (r.Map("scope")?.Text("component"), "components")));
        var ids = Lists.ToDictionary(list => list, list => root.Maps(list).Select(item => item.Value("id")).OfType<string>().ToHashSet(StringComparer.Ordinal));
        var hints = MostHints;
        foreach (var (id, list) in uses)
        {
            if (id is { IsEmpty: false } && ids[list] is var known && !known.Contains(id.Value))
            {
                yield return ManifestContext.Finding("PK6910", id, id.Value, list, hints-- > 0 ? ManifestContext.HintFor(id.Value, [.. known]) : new Bilingual("", ""));
            }
        }
    }

    private static IEnumerable<(TextNode?, string)> Evidence(MapNode? node) =>
        node?.Texts("evidence").Select(id => ((TextNode?)id, "evidence")) ?? [];
}
