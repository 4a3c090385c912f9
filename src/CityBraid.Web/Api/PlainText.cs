using System.Text.Json;
using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>Reads texts, none of which holds U+0000: PostgreSQL keeps no such text, and nobody writes one.</summary>
internal sealed class PlainText : JsonConverter<string>
{
    public override string? Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Checked(reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new JsonException());

    public override string ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Checked(reader.GetString());

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    public override void WriteAsPropertyName(
        Utf8JsonWriter writer,
        string value,
        JsonSerializerOptions options
    ) => writer.WritePropertyName(value);

    private static string Checked(string? text) =>
        SentFields.HasNull(text) ? throw new JsonException("A text holds the character U+0000.") : text!;
}
