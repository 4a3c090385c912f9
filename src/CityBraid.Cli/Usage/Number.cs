using System.Globalization;

namespace CityBraid.Cli;

/// <summary>A number as typed, whatever the machine's language.</summary>
internal sealed record Number(double Value)
{
    private const double MostSeconds = 1e9;

    /// <summary>Any number; null when the text is none.</summary>
    public static Number? Find(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && double.IsFinite(value)
            ? new(value)
            : null;

    /// <summary>A count; null when the text is none.</summary>
    public static Number? FindCount(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new(count)
            : null;

    /// <summary>A length of time in seconds, above zero; null when the text is none.</summary>
    public static Number? FindSeconds(string text) =>
        Find(text) is { Value: > 0 and <= MostSeconds } seconds ? seconds : null;
}
