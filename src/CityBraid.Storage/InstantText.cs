using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CityBraid.Storage;

/// <summary>Keeps an instant as ISO 8601 text in UTC, which sorts in order of time.</summary>
internal sealed class InstantText()
    : ValueConverter<DateTimeOffset, string>(instant => Write(instant), text => Read(text))
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    public static string Write(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) =>
        DateTimeOffset.ParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
