namespace CityBraid.Web;

/// <summary>Intervals as a reader sees them.</summary>
internal static class IntervalWords
{
    /// <summary>Half of an interval in per cent of its total; or that it is not known.</summary>
    public static string Half(Visit visit, Interval? interval) =>
        interval?.Percent is { } percent
            ? visit.Say("uncertainty.half", ("percent", Numerals.Show(percent, percent < 10m ? 1 : 0)))
            : visit.Say("uncertainty.none");

    /// <summary>From where to where an interval reaches; nothing when there is none.</summary>
    public static string Between(Visit visit, Interval? interval) =>
        interval is null
            ? string.Empty
            : visit.Say(
                "uncertainty.between",
                ("lower", Figures.Tonnes(interval.Lower)),
                ("upper", Figures.Tonnes(interval.Upper))
            );
}
