using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PolicyKit.Tool.Common;

/// <summary>JSON as the tool writes it: UTF-8 without mark, Japanese readable, '\n' on every system.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Format = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static string Of(JsonNode node) => node.ToJsonString(Format) + "\n";

    public static byte[] Bytes(JsonNode node) => Encoding.UTF8.GetBytes(Of(node));

    public static JsonArray Array(IEnumerable<JsonNode?> items) => new([.. items]);

    public static JsonArray Array(IEnumerable<string> items) => new([.. items.Select(item => (JsonNode)item)]);

    /// <summary>An object without the members whose value is null.</summary>
    public static JsonObject Object(params (string Name, JsonNode? Value)[] members) =>
        new(members.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Name, member.Value)));
}
