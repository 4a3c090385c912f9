using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>Writes a decimal in all its digits, without exponent and without zeros at its end.</summary>
public sealed class ExactNumber : JsonConverter<decimal>
{
    private const string AllDigits = "0.############################";

    /// <summary>Documents are written, never read.</summary>
    public override decimal Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => reader.GetDecimal();

    /// <summary>Writes the number.</summary>
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToString(AllDigits, CultureInfo.InvariantCulture));
}
