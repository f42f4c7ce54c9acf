using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests.Reading;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Manifests;

/// <summary>What a rule of the manifest reads: the manifest, the policy, the day, and the folder in which evidence lies.</summary>
internal sealed record ManifestContext(MapNode Root, PolicyFacts Policy, DateOnly AsOf, string Folder)
{
    public IEnumerable<MapNode> Components => Root.Maps("components");

    public MapNode? Component(string? id) => id is null ? null : Components.FirstOrDefault(component => component.Value("id") == id);

    public ZoneFact? ZoneOf(MapNode? node) => Policy.Zone(node?.Value("zone"));

    /// <summary>An id with "did you mean" of the ids there are.</summary>
    public static Bilingual HintFor(string id, IReadOnlyList<string> ids) => Nearest.To(id, ids) is { } near
        ? Texts.Both("Hint_Nearest", near)
        : ids.Count > 0 ? Texts.Both("Hint_Known", string.Join(", ", ids)) : Texts.Both("Hint_NoneDeclared");

    public static ManifestFinding Finding(string rule, ManifestNode node, params object[] arguments) => Finding(rule, rule, node, arguments);

    /// <summary>A finding whose text is not the only one of its rule.</summary>
    public static ManifestFinding Finding(string rule, string key, ManifestNode node, params object[] arguments) =>
        new(rule, node.Pointer, node.Line, node.Column, Texts.Both(key, arguments));
}
