using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Recording;

/// <summary>A record as bytes, one way only. What is read was written by a stranger: it is held to the form, and to the record's invariant.</summary>
internal static class RecordJson
{
    private static readonly JsonSerializerOptions Format = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        MaxDepth = 16,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static byte[] Write(BuildRecord record) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(record, Format) + "\n");

    /// <summary>The record; null if the bytes are none.</summary>
    public static BuildRecord? Read(byte[] bytes)
    {
        try
        {
            var record = JsonSerializer.Deserialize<BuildRecord>(bytes, Format);
            return record is { Format: BuildRecord.CurrentFormat } && Write(record).AsSpan().SequenceEqual(bytes) && IsSound(record) ? record : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NullReferenceException or ArgumentException)
        {
            return null;
        }
    }

    private static bool IsSound(BuildRecord record) => record.Projects.Select((project, i) =>
            project.References.All(reference => reference.Project is { } earlier ? earlier >= 0 && earlier < i : reference.Sha256 is { } digest && IsDigest(digest))
            && project.Sources.Concat(project.AdditionalFiles).All(file => IsDigest(file.Sha256) && (file.Carried || Manifests.Below.IsBelow(file.Path))))
        .All(sound => sound);

    private static bool IsDigest(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
