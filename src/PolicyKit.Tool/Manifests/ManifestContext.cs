using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests.Reading;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Manifests;

/// <summary>What a rule of the manifest reads: the manifest, the policy, the day, and the folder in which evidence lies.</summary>
internal sealed record ManifestContext(MapNode Root, PolicyFacts Policy, DateOnly AsOf, string Folder)
{
    private readonly Lazy<Dictionary<string, MapNode>> _components = new(() => ById(Root, "components"));
    private readonly Lazy<Dictionary<string, MapNode>> _networks = new(() => ById(Root, "networks"));

    public IEnumerable<MapNode> Components => Root.Maps("components");

    /// <summary>Looked up, not searched: a manifest may name ten thousands.</summary>
    public MapNode? Component(string? id) => id is null ? null : _components.Value.GetValueOrDefault(id);

    public MapNode? Network(string? id) => id is null ? null : _networks.Value.GetValueOrDefault(id);

    public ZoneFact? ZoneOf(MapNode? node) => Policy.Zone(node?.Value("zone"));

    /// <summary>An id with "did you mean" of the ids there are.</summary>
    public static Bilingual HintFor(string id, IReadOnlyList<string> ids) => Nearest.To(id, ids) is { } near
        ? Texts.Both("Hint_Nearest", near)
        : ids.Count > 0 ? Texts.Both("Hint_Known", string.Join(", ", ids)) : Texts.Both("Hint_NoneDeclared");

    public static ManifestFinding Finding(string rule, ManifestNode node, params object[] arguments) => Finding(rule, rule, node, arguments);

    /// <summary>A finding whose text is not the only one of its rule.</summary>
    public static ManifestFinding Finding(string rule, string key, ManifestNode node, params object[] arguments) =>
        new(rule, node.Pointer, node.Line, node.Column, Texts.Both(key, arguments));

    // Of several with one id, which is PK6911, the first.
    private static Dictionary<string, MapNode> ById(MapNode root, string list) => root.Maps(list)
        .Where(item => item.Value("id") is not null).DistinctBy(item => item.Value("id")!, StringComparer.Ordinal)
        .ToDictionary(item => item.Value("id")!, StringComparer.Ordinal);
}
