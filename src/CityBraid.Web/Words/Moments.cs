using System.Globalization;

namespace CityBraid.Web;

/// <summary>Moments as the reader's language and era write them, at the clock of this host.</summary>
internal static class Moments
{
    /// <summary>A day and a time: <c>5 มี.ค. 2562 10:42</c>.</summary>
    public static string Say(Visit visit, DateTimeOffset moment, TimeProvider time)
    {
        var local = TimeZoneInfo.ConvertTime(moment, time.LocalTimeZone);
        var clock = local.ToString("HH:mm", CultureInfo.InvariantCulture);
        return $"{Day(visit, moment, time)} {clock}";
    }

    /// <summary>A day: <c>5 มี.ค. 2562</c>.</summary>
    public static string Day(Visit visit, DateTimeOffset moment, TimeProvider time)
    {
        var local = TimeZoneInfo.ConvertTime(moment, time.LocalTimeZone);
        return Numerals.Day(DateOnly.FromDateTime(local.DateTime), visit.Reader);
    }
}
