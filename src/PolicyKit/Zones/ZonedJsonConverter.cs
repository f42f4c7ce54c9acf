using System.ComponentModel;
using System.Reflection;
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
    /// <summary>Whether the type names this converter: registered by hand it does not touch other types.</summary>
    /// <param name="typeToConvert">The type asked for.</param>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert?.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType == typeof(ZonedJsonConverter);

    /// <summary>Refuses.</summary>
    /// <param name="reader">Not read.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw NotRead(typeToConvert);

    /// <summary>Refuses.</summary>
    /// <param name="reader">Not read.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override object ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw NotRead(typeToConvert);

    /// <summary>Refuses.</summary>
    /// <param name="writer">Not written.</param>
    /// <param name="value">Not looked at.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => throw NotWritten(value);

    /// <summary>Refuses.</summary>
    /// <param name="writer">Not written.</param>
    /// <param name="value">Not looked at.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => throw NotWritten(value);

    private static NotSupportedException NotRead(Type? type) =>
        new($"JSON is not read into '{type?.Name}': read a plain value where it arrives and wrap it with Zoned.Enter.");

    private static NotSupportedException NotWritten(object? value) =>
        new($"'{value?.GetType().Name}' is not written as JSON: it holds data of a zone. Work on it in Select or Use, or take it across by a route.");
}
