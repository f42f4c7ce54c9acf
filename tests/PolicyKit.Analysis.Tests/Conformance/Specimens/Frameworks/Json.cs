// System.Text.Json: serialise, documents, nodes, writers, round trips
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

internal static class Json
{
    internal static void Serialised()
    {
        Net.Send(JsonSerializer.Serialize(Data.Resident())); // want PK1001
        Net.Send(JsonSerializer.Serialize(new Open { Title = Data.Plain() })); // clean
        Net.Send(JsonSerializer.Serialize(new { Number = Data.Secret() })); // want PK1001
        Net.Send(JsonSerializer.Serialize(new { Title = Data.Plain() })); // clean
        Net.Send(JsonSerializer.Serialize(new List<string> { Data.Secret() })); // want PK1001
        Net.Send(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(new Open { Title = Data.Secret() }))); // want PK1001
        Net.Send(JsonSerializer.Serialize(new Dictionary<string, object> { ["a"] = Data.Plain() })); // clean
    }

    internal static void Deserialised()
    {
        var text = JsonSerializer.Serialize(new Open { Title = Data.Secret() });
        var back = JsonSerializer.Deserialize<Open>(text)!;
        Net.Send(back.Title); // want PK1001
        var open = JsonSerializer.Deserialize<Open>("{}")!;
        Net.Send(open.Title); // clean
        var resident = JsonSerializer.Deserialize<Resident>("{}")!;
        Net.Send(resident.Name); // clean
    }

    internal static void Documents()
    {
        using var secret = JsonDocument.Parse(Data.Secret());
        Net.Send(secret.RootElement.GetProperty("a").GetString()); // want PK1001
        using var open = JsonDocument.Parse("{}");
        Net.Send(open.RootElement.GetProperty("a").GetString()); // clean
    }

    internal static void Nodes()
    {
        var secret = new JsonObject { ["a"] = Data.Secret() };
        Net.Send(secret.ToJsonString()); // want PK1001
        Net.Send(secret["a"]!.GetValue<string>()); // want PK1001
        var open = new JsonObject { ["a"] = Data.Plain() };
        Net.Send(open.ToJsonString()); // clean
        var parsed = JsonNode.Parse(Data.Secret())!;
        Net.Send((string?)parsed["a"]); // want PK1001
    }

    internal static void Writers()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("a", Data.Secret());
            writer.WriteEndObject();
        }

        Net.Send(Encoding.UTF8.GetString(stream.ToArray())); // want PK1001
        using var open = new MemoryStream();
        using (var writer = new Utf8JsonWriter(open))
            writer.WriteStringValue(Data.Plain());
        Net.Send(Encoding.UTF8.GetString(open.ToArray())); // clean
    }

    internal static void EditedInPart()
    {
        var node = JsonNode.Parse("""{"a":"1","b":[1]}""")!;
        var open = JsonNode.Parse("""{"a":"1","b":[1]}""")!;
        node["b"]!.AsArray().Add(Data.Secret());
        open["b"]!.AsArray().Add("k");
        Net.Send(node.ToJsonString()); // want PK1001
        Net.Send(open.ToJsonString()); // clean
    }
}

internal sealed class Open
{
    public string Title { get; set; } = "";
}
