using System.Text;
using System.Text.Json.Nodes;
using PolicyKit.Lab.Programs;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Tests.Fuzzing;

/// <summary>Edits of a JSON document that leave it JSON: members and items removed, doubled, exchanged, replaced, put under other names.</summary>
internal static class JsonEdits
{
    private const int MostChanges = 3;

    /// <summary>The edited document, written as the tool writes its own.</summary>
    public static byte[] Damage(byte[] good, Draw draw)
    {
        var root = JsonNode.Parse(good)!;
        for (var n = draw.Between(1, MostChanges); n > 0; n--)
        {
            Once(root, draw);
        }

        return draw.Chance(50) ? JsonText.Bytes(root) : Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static void Once(JsonNode root, Draw draw)
    {
        var containers = All(root).Where(node => node is JsonObject { Count: > 0 } or JsonArray { Count: > 0 }).ToList();
        if (containers.Count == 0)
        {
            return;
        }

        switch (draw.Pick(containers))
        {
            case JsonObject members:
                var key = draw.Pick(members.Select(member => member.Key).ToList());
                if (draw.Chance(25))
                {
                    members.Remove(key);
                }
                else if (draw.Chance(25))
                {
                    members[draw.Pick("x", "", key + "x", "$type", "__proto__")] = members[key]?.DeepClone();
                }
                else
                {
                    members[key] = Other(members[key], containers, draw);
                }

                break;
            case JsonArray items:
                var at = draw.Next(items.Count);
                if (draw.Chance(25))
                {
                    items.RemoveAt(at);
                }
                else if (draw.Chance(25))
                {
                    items.Insert(draw.Next(items.Count + 1), items[at]?.DeepClone());
                }
                else
                {
                    items[at] = Other(items[at], containers, draw);
                }

                break;
        }
    }

    private static JsonNode? Other(JsonNode? node, List<JsonNode> all, Draw draw) => draw.Next(7) switch
    {
        0 => null,
        1 => draw.Pick(all).DeepClone(),
        2 => JsonValue.Create(draw.Pick([int.MinValue, -1, 0, 1, 255, int.MaxValue])),
        3 => JsonValue.Create(draw.Chance(50)),
        4 => JsonValue.Create(draw.Pick("", "x", "../../etc/passwd", "\0", "\u202E", "😀", "９", new string('a', 3_000), "2026-02-30", new string('0', 64))),
        5 when node is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 => JsonValue.Create(text[..^1]),
        6 when node is JsonValue value && value.TryGetValue<string>(out var text) => JsonValue.Create(text + draw.Pick("x", "\n", " ")),
        _ => new JsonArray(JsonValue.Create("x")),
    };

    private static IEnumerable<JsonNode> All(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => All(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(All).Prepend(items),
        null => [],
        _ => [node],
    };
}
