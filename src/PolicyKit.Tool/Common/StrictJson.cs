using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyKit.Tool.Common;

/// <summary>
/// Data of one kind as bytes, one way only. Whoever wrote what is read may be a stranger: reading refuses whatever writing would not have written.
/// </summary>
/// <param name="depth">How deeply its values may nest.</param>
/// <param name="indentation">How many blanks a level is indented by.</param>
internal sealed class StrictJson<T>(int depth, int indentation)
    where T : class
{
    private readonly JsonSerializerOptions _format = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        IndentSize = indentation,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        MaxDepth = depth,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public byte[] Write(T value) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(value, _format) + "\n");

    /// <returns>The data; null if the bytes are none of ours, or not sound.</returns>
    public T? Read(byte[] bytes, Func<T, bool> isSound)
    {
        try
        {
            var value = JsonSerializer.Deserialize<T>(bytes, _format);
            return value is not null && Write(value).AsSpan().SequenceEqual(bytes) && isSound(value) ? value : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NullReferenceException or ArgumentException)
        {
            return null;
        }
    }
}
