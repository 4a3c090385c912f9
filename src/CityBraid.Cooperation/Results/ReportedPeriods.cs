using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>The periods for which each indicator has values.</summary>
internal static class ReportedPeriods
{
    /// <summary>The periods that were reported on each indicator, here or by what adds to it.</summary>
    public static Dictionary<string, HashSet<Period>> Of(
        Dictionary<string, IndicatorDefinition> definitions,
        IReadOnlyList<ReportStanding> standings
    )
    {
        var told = new Dictionary<string, HashSet<Period>>(StringComparer.Ordinal);
        foreach (var report in standings.Select(standing => standing.Approved).OfType<CooperationRecord>())
        {
            var period = DateText.Find(report.Fields["date"])!;
            var indicator = report.Fields["indicator"];
            var passed = new HashSet<string>(StringComparer.Ordinal);
            while (indicator is not null && passed.Add(indicator))
            {
                if (!told.TryGetValue(indicator, out var periods))
                {
                    told.Add(indicator, periods = []);
                }

                periods.Add(period);
                periods.UnionWith(YearsOf(period));
                indicator = definitions.GetValueOrDefault(indicator)?.Record.Fields["adds_to"];
            }
        }

        return told;
    }

    /// <summary>Months and quarters are told for their year, too.</summary>
    public static IEnumerable<Period> YearsOf(Period period) =>
        period.From.Year == period.To.Year ? [Period.Year(period.From.Year)] : [];
}
