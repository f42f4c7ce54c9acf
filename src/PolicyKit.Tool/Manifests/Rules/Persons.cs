using PolicyKit.Tool.Manifests.Reading;

namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>Names of persons in a manifest.</summary>
internal static class Persons
{
    private static readonly string[] Placeholders = ["", "-", "―", "ー", "未定", "未記入", "tbd", "n/a", "なし", "?", "？"];

    public static bool IsPlaceholder(string? name) => Placeholders.Contains(Nearest.Fold(name ?? "").Trim());

    /// <summary>Everyone whom the manifest names in a role.</summary>
    public static IReadOnlySet<string> Named(MapNode root) => new[]
        {
            root.Map("system")?.Map("owner")?.Value("manager"),
            root.Map("contract")?.Map("vendor")?.Value("responsible"),
        }
        .Concat(root.Maps("roles").Select(role => role.Value("name")))
        .Concat(root.Maps("socialMedia").Select(media => media.Map("responsible")?.Value("name")))
        .Where(name => !IsPlaceholder(name))
        .Select(name => name!)
        .ToHashSet(StringComparer.Ordinal);
}
