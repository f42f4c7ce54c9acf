using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Assessing;

/// <summary>An assessment as bytes, one way only: <c>results.canonical.json</c>. Reading refuses whatever writing would not have written.</summary>
internal static class CanonicalJson
{
    private static readonly JsonSerializerOptions Format = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        MaxDepth = 32,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static byte[] Write(Assessment assessment) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(assessment, Format) + "\n");

    public static Assessment Read(byte[] bytes)
    {
        try
        {
            var read = JsonSerializer.Deserialize<Assessment>(bytes, Format);
            if (read is { Format: Assessment.CurrentFormat } && Write(read).AsSpan().SequenceEqual(bytes))
            {
                return read;
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NullReferenceException)
        {
            // Said below: whatever is wrong with it, these bytes are not a result of ours.
        }

        throw new InputException(ExitCode.Integrity, Texts.Both("Canonical_NotOurs"));
    }
}
