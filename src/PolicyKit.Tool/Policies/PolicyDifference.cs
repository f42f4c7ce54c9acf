using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace PolicyKit.Tool.Policies;

/// <summary>One entry that two editions of a policy do not share, or do not describe alike.</summary>
/// <param name="Section">Where it stands: <c>routes</c>.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Kind">Whether it came, went or changed.</param>
/// <param name="Facts">What is said of it, before and after; null where nothing is.</param>
internal sealed record PolicyDifference(string Section, string Name, ChangeKind Kind, ImmutableArray<(string Fact, string? Before, string? After)> Facts)
{
    /// <summary>All differences, section by section, in the order of names.</summary>
    public static IEnumerable<PolicyDifference> Between(JsonObject before, JsonObject after)
    {
        foreach (var (section, name) in PolicyDescription.Sections)
        {
            var (old, now) = (Entries(before, section, name), Entries(after, section, name));
            foreach (var entry in old.Keys.Union(now.Keys).OrderBy(key => key, StringComparer.Ordinal))
            {
                var (was, becomes) = (old.GetValueOrDefault(entry), now.GetValueOrDefault(entry));
                var facts = FactsThatDiffer(was, becomes).Where(fact => !name.Contains(fact.Fact)).ToImmutableArray();
                if (was is null || becomes is null || facts.Length > 0)
                {
                    yield return new PolicyDifference(section, entry, was is null ? ChangeKind.Added : becomes is null ? ChangeKind.Removed : ChangeKind.Changed, facts);
                }
            }
        }
    }

    private static Dictionary<string, JsonObject> Entries(JsonObject policy, string section, ImmutableArray<string> name) => policy[section]!.AsArray()
        .Select(entry => entry!.AsObject())
        .ToDictionary(entry => string.Join(' ', name.Select(part => entry[part]!.GetValue<string>())), StringComparer.Ordinal);

    private static IEnumerable<(string Fact, string? Before, string? After)> FactsThatDiffer(JsonObject? was, JsonObject? becomes) =>
        (was ?? []).Concat(becomes ?? []).Select(fact => fact.Key).Distinct()
            .Select(fact => (fact, Value(was?[fact]), Value(becomes?[fact]))).Where(fact => fact.Item2 != fact.Item3);

    private static string? Value(JsonNode? node) => node switch
    {
        null => null,
        JsonArray items => string.Join(", ", items.Select(item => item!.ToString())),
        _ => node.ToString(),
    };
}

/// <summary>What happened to an entry from one edition to the other.</summary>
internal enum ChangeKind
{
    Added,
    Removed,
    Changed,
}
