using System.Buffers.Text;
using System.Globalization;

namespace CityBraid.Storage;

/// <summary>A day as ISO 8601 text, Gregorian whatever the culture: <c>2019-03-05</c>.</summary>
internal static class SqliteDay
{
    public static string Write(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    public static DateOnly Read(ReadOnlySpan<byte> text) =>
        Utf8Parser.TryParse(text, out int year, out _)
        && Utf8Parser.TryParse(text[5..], out int month, out _)
        && Utf8Parser.TryParse(text[8..], out int day, out _)
            ? new DateOnly(year, month, day)
            : throw new FormatException("A day in the database is no day.");
}
