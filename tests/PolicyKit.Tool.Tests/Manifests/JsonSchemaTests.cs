using System.Text.Json;
using NJsonSchema;
using PolicyKit.Tool.Manifests.Shapes;
using PolicyKit.Tool.Tests.Harness;
using YamlDotNet.Serialization;

namespace PolicyKit.Tool.Tests.Manifests;

/// <summary>The JSON schema for editors: made from the shapes, in Japanese, and of one mind with the validator.</summary>
public sealed class JsonSchemaTests : IDisposable
{
    private readonly VendorSystem system = new();

    public void Dispose() => system.Dispose();

    [Fact]
    public async Task Every_member_is_described_in_japanese()
    {
        using var schema = JsonDocument.Parse((await ToolRun.OfAsync("manifest", "schema")).EndsWith(0).Output);

        var described = Members(schema.RootElement).ToList();
        Assert.True(described.Count > 100, $"{described.Count} members");
        Assert.All(described, member => Assert.Matches("[ぁ-んァ-ヶ一-龠]", member.GetProperty("description").GetString()));
    }

    [Fact]
    public async Task Good_manifest_is_valid_and_a_misspelt_key_is_not()
    {
        var schema = await JsonSchema.FromJsonAsync((await ToolRun.OfAsync("manifest", "schema")).Output, TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(await JsonAsync()).Select(error => error.ToString()));

        system.Edit("removableMedia:", "removeableMedia:");
        Assert.NotEmpty(schema.Validate(await JsonAsync()));
    }

    [Fact]
    public async Task Schema_is_valid_JSON_schema_of_draft_7_with_the_id_that_manifests_name()
    {
        using var schema = JsonDocument.Parse((await ToolRun.OfAsync("manifest", "schema")).Output);

        Assert.Equal("http://json-schema.org/draft-07/schema#", schema.RootElement.GetProperty("$schema").GetString());
        Assert.Equal(SystemShape.Schema, schema.RootElement.GetProperty("$id").GetString());
    }

    private async Task<string> JsonAsync() =>
        new SerializerBuilder().JsonCompatible().Build().Serialize(new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build()
            .Deserialize<object>(await File.ReadAllTextAsync(system.Manifest))!);

    // Keys of an object that the policy names have no description of their own.
    private static IEnumerable<JsonElement> Members(JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.Object)
        {
            var closed = schema.TryGetProperty("additionalProperties", out var additional) && additional.ValueKind == JsonValueKind.False;
            foreach (var property in schema.EnumerateObject())
            {
                if (property.NameEquals("properties") && closed)
                {
                    foreach (var member in property.Value.EnumerateObject())
                    {
                        yield return member.Value;
                    }
                }

                foreach (var below in Members(property.Value))
                {
                    yield return below;
                }
            }
        }
        else if (schema.ValueKind == JsonValueKind.Array)
        {
            foreach (var below in schema.EnumerateArray().SelectMany(Members))
            {
                yield return below;
            }
        }
    }
}
