using System.Globalization;

namespace CityBraid.Web;

/// <summary>
/// Moments as the reader's language and era write them. One instant reads the same for everybody: days and
/// times are universal and say so, until a script tells the reader's own clock.
/// </summary>
internal static class Moments
{
    /// <summary>A day and a time: <c>5 มี.ค. 2562 10:42 UTC</c>.</summary>
    public static string Say(Visit visit, DateTimeOffset moment) =>
        $"{Day(visit, moment)} {moment.UtcDateTime.ToString("HH:mm 'UTC'", CultureInfo.InvariantCulture)}";

    /// <summary>A day: <c>5 มี.ค. 2562</c>.</summary>
    public static string Day(Visit visit, DateTimeOffset moment) =>
        Numerals.Day(DateOnly.FromDateTime(moment.UtcDateTime), visit.Reader);
}
