using System.Text.Json.Nodes;
using NJsonSchema;

namespace PolicyKit.Tool.Tests.Harness;

/// <summary>Published JSON schemas, and what they say of a text.</summary>
internal static class Schema
{
    public static async Task ValidatesAsync(string schema, string json)
    {
        using var stream = typeof(Schema).Assembly.GetManifestResourceStream(schema) ?? throw new InvalidOperationException($"There is no schema '{schema}'.");
        var text = JsonNode.Parse(stream)!;
        PointAtDefinitions(text, (text["definitions"] as JsonObject)!);
        var read = await JsonSchema.FromJsonAsync(text.ToJsonString(), TestContext.Current.CancellationToken);
        Assert.Empty(read.Validate(json).Select(error => error.ToString()));
    }

    // The validator follows pointers ("#/definitions/x") but not names ("#x", the $id of a definition), which draft 7 allows too.
    private static void PointAtDefinitions(JsonNode? node, JsonObject definitions)
    {
        switch (node)
        {
            case JsonObject members:
                if (members["$ref"] is JsonValue reference && reference.GetValue<string>() is ['#', not '/', ..] name)
                {
                    var target = definitions.Single(definition => (string?)definition.Value!["$id"] == name).Key;
                    members["$ref"] = "#/definitions/" + target;
                }

                foreach (var member in members.ToList())
                {
                    PointAtDefinitions(member.Value, definitions);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    PointAtDefinitions(item, definitions);
                }

                break;
        }
    }
}
