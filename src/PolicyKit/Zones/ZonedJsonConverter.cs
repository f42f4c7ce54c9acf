using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyKit;

/// <summary>
/// Refuses to read or write, so that a value in a zone never leaves it inside some object's JSON. The serializer finds it
/// by itself; there is no reason to use it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ZonedJsonConverter : JsonConverter<object>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <summary>Refuses.</summary>
    /// <param name="reader">Not read.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"JSON is not read into '{typeToConvert?.Name}': read a plain value where it arrives and wrap it with Zoned.Enter.");

    /// <summary>Refuses.</summary>
    /// <param name="writer">Not written.</param>
    /// <param name="value">Not looked at.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"'{value?.GetType().Name}' is not written as JSON: it holds data of a zone. Work on it in Select or Use, or take it across by a route.");
}
