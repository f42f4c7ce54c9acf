using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyKit;

/// <summary>Reads and writes a corporate number as a JSON string of thirteen digits; the default value as null. The
/// serializer finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorporateNumberJsonConverter : JsonConverter<CorporateNumber>
{
    private const string NotANumber = "The JSON value is not a corporate number: a string of thirteen digits, the first of which is the check digit.";

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <summary>Reads a string, or null.</summary>
    /// <param name="reader">At the string.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="JsonException">The string is no corporate number.</exception>
    public override CorporateNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? default
        : reader.TokenType == JsonTokenType.String && CorporateNumber.TryParse(reader.GetString(), out var number) ? number
        : throw new JsonException(NotANumber);

    /// <summary>Writes a string, or null.</summary>
    /// <param name="writer">Written to.</param>
    /// <param name="value">The number.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, CorporateNumber value, JsonSerializerOptions options)
    {
        if (writer is null)
        {
            throw new ArgumentNullException(nameof(writer));
        }

        if (value == default)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }

    /// <summary>Reads the key of a dictionary.</summary>
    /// <param name="reader">At the key.</param>
    /// <param name="typeToConvert">The type asked for.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="JsonException">The key is no corporate number.</exception>
    public override CorporateNumber ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CorporateNumber.TryParse(reader.GetString(), out var number) ? number : throw new JsonException(NotANumber);

    /// <summary>Writes the key of a dictionary; empty for the default value.</summary>
    /// <param name="writer">Written to.</param>
    /// <param name="value">The number.</param>
    /// <param name="options">Not used.</param>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, CorporateNumber value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName(value.ToString());
}
