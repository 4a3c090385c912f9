using System.Globalization;

namespace CityBraid.Cli;

/// <summary>Per cent as typed, with or without its sign.</summary>
internal sealed record Percent(decimal Value)
{
    /// <summary>A number of per cent; null when the text is none.</summary>
    public static Percent? Find(string text) =>
        decimal.TryParse(
            text.TrimEnd('%', ' '),
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? new(value)
            : null;
}
