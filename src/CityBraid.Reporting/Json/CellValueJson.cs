using System.Text.Json;
using System.Text.Json.Serialization;

namespace CityBraid.Reporting;

/// <summary>The value of a cell: a text, a number with all its digits, or a whole number.</summary>
internal sealed class CellValueJson : JsonConverter<object>
{
    private const string Int = "int";
    private const string Long = "long";

    public override object Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString()!;
            case JsonTokenType.Number:
                return reader.GetDecimal();
            case JsonTokenType.StartObject:
                using (var whole = JsonDocument.ParseValue(ref reader))
                {
                    return Whole(whole.RootElement);
                }

            default:
                throw new JsonException($"'{reader.TokenType}' is no value of a cell.");
        }
    }

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case int or long:
                writer.WriteStartObject();
                writer.WriteNumber(value is int ? Int : Long, Convert.ToInt64(value, null));
                writer.WriteEndObject();
                break;
            default:
                throw new NotSupportedException($"A cell cannot keep a {value.GetType().Name}.");
        }
    }

    private static object Whole(JsonElement element) =>
        element.TryGetProperty(Int, out var small) ? (object)small.GetInt32()
        : element.TryGetProperty(Long, out var large) ? large.GetInt64()
        : throw new JsonException($"'{element}' is no value of a cell.");
}
