using System.Globalization;

namespace CityBraid.Cli;

/// <summary>A moment as somebody types it: ISO 8601 with its offset.</summary>
internal sealed record Instant(DateTimeOffset Value)
{
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd",
    ];

    /// <summary>Reads a moment; null when the text is none.</summary>
    public static Instant? Find(string text) =>
        DateTimeOffset.TryParseExact(
            text,
            Forms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var value
        )
            ? new Instant(value)
            : null;
}
