using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CityBraid.Storage;

/// <summary>Keeps a decimal as text with every digit and its scale: 1.50 stays 1.50.</summary>
/// <remarks>A number column of a database would round to binary or drop the scale a form wrote.</remarks>
internal sealed class DecimalText()
    : ValueConverter<decimal, string>(value => Write(value), text => Read(text))
{
    private const NumberStyles Form = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    public static string Write(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static decimal Read(ReadOnlySpan<byte> utf8) =>
        decimal.Parse(utf8, Form, CultureInfo.InvariantCulture);

    public static decimal Read(string text) => decimal.Parse(text, Form, CultureInfo.InvariantCulture);
}
