using System.Globalization;

namespace CityBraid.Cli;

/// <summary>A day as typed, in ISO 8601.</summary>
internal sealed record DayOption(DateOnly Value)
{
    /// <summary>Reads it; null when the text is none.</summary>
    public static DayOption? Find(string text) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? new DayOption(day)
            : null;
}
