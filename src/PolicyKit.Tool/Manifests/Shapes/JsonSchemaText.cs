using System.Text.Json.Nodes;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Manifests.Shapes;

/// <summary>The shapes as a JSON schema with Japanese descriptions: completion and checks in editors.</summary>
internal static class JsonSchemaText
{
    public static JsonObject Of(PolicyFacts policy)
    {
        var root = Of(SystemShape.Root, policy);
        root.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        root.Insert(1, "$id", SystemShape.Schema);
        root.Insert(2, "title", "policykit.system.yaml");
        root.Insert(3, "description", "自治体の情報セキュリティポリシーに照らして検査するシステムの申告");
        return root;
    }

    private static JsonObject Of(Shape shape, PolicyFacts policy) => shape switch
    {
        ObjectShape members => JsonText.Object(
            ("type", "object"),
            ("additionalProperties", false),
            ("required", members.Members.Any(member => member.Required) ? JsonText.Array(members.Members.Where(member => member.Required).Select(member => member.Name)) : null),
            ("properties", JsonText.Object([.. members.Members.Select(member => (member.Name, (JsonNode?)Described(member, policy)))]))),
        KeyedShape keyed => JsonText.Object(
            ("type", "object"),
            ("properties", JsonText.Object([.. keyed.Keys(policy).Select(key => (key, (JsonNode?)Of(keyed.Value, policy)))])),
            ("additionalProperties", Of(keyed.Value, policy))),
        ListShape { OrOne: true } list => JsonText.Object(("anyOf", new JsonArray(List(list, policy), Of(list.Item, policy)))),
        ListShape list => List(list, policy),
        EitherShape either => JsonText.Object(("anyOf", new JsonArray(Of(either.Text, policy), Of(either.Object, policy)))),
        TextShape text => Of(text, policy),
        _ => throw new InvalidOperationException(shape.ToString()),
    };

    private static JsonObject Described(Member member, PolicyFacts policy)
    {
        var described = Of(member.Shape, policy);
        described.Insert(0, "description", member.About);
        return described;
    }

    private static JsonObject List(ListShape list, PolicyFacts policy) => JsonText.Object(("type", "array"), ("items", Of(list.Item, policy)));

    // An editor reads 2026-04-01, 3 and true as what YAML says they are; the tool reads them as text. Both are allowed here.
    private static JsonObject Of(TextShape text, PolicyFacts policy) => text.Kind switch
    {
        TextKind.OneOf => JsonText.Object(("enum", JsonText.Array(text.Values!(policy).SelectMany(Readings)))),
        TextKind.Confidentiality => JsonText.Object(("enum", new JsonArray("3A", "3B", "3C", "2", "1", 2, 1))),
        TextKind.Boolean => JsonText.Object(("type", "boolean")),
        TextKind.Number => JsonText.Object(("type", new JsonArray("integer", "string")), ("minimum", 0), ("pattern", "^[0-9]+$")),
        TextKind.Date => JsonText.Object(("type", "string"), ("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
        TextKind.Sha256 => JsonText.Object(("type", "string"), ("pattern", "^(sha256:)?[0-9a-fA-F]{64}$")),
        TextKind.Id => JsonText.Object(("type", "string"), ("pattern", "^[A-Za-z0-9._-]+$")),
        TextKind.AnyOrEmpty => JsonText.Object(("type", "string")),
        _ => JsonText.Object(("type", new JsonArray("string", "number")), ("minLength", 1)),
    };

    private static IEnumerable<JsonNode?> Readings(string value) =>
        int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var number) ? [JsonValue.Create(value), JsonValue.Create(number)] : [JsonValue.Create(value)];
}
