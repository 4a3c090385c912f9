using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Whether reports speak for the whole of a period.</summary>
internal static class ReportSpan
{
    /// <summary>
    /// Whether each place, or who reports without one, told every day: eleven months of one city beside
    /// twelve of another are not the year of both.
    /// </summary>
    public static bool CoverEach(IReadOnlyList<CooperationRecord> reports, Period period) =>
        reports.Count > 0
        && reports
            .GroupBy(report => (report.Fields["indicator"], report.Fields["project"], Teller(report)))
            .All(same => Cover([.. same.Select(DaysOf)], period));

    /// <summary>Whether one of them tells of the period's last day.</summary>
    public static bool ReachEnd(IReadOnlyList<CooperationRecord> reports, Period period) =>
        reports.Any(report => DaysOf(report).To == period.To);

    /// <summary>Who told: indicator, project, and place or organisation.</summary>
    public static IEnumerable<(string?, string?, string?)> Tellers(IEnumerable<CooperationRecord> reports) =>
        reports
            .Select(report => (report.Fields["indicator"], report.Fields["project"], Teller(report)))
            .Distinct();

    private static string? Teller(CooperationRecord report) =>
        report.Fields["location"] ?? report.Fields["organisation"];

    private static Period DaysOf(CooperationRecord report) => DateText.Find(report.Fields["date"])!;

    private static bool Cover(Period[] told, Period period)
    {
        var next = period.From;
        foreach (var days in told.OrderBy(days => days.From))
        {
            next = days.From <= next && days.To >= next ? days.To.AddDays(1) : next;
        }

        return next > period.To;
    }
}
