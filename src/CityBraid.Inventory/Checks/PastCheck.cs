using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Compares what a city says of a year with what it says of its other years.</summary>
internal static class PastCheck
{
    /// <summary>More than twice, or less than half, of the year before deserves a look.</summary>
    public const decimal RatioMax = 2m;

    /// <summary>How many other years a usual value needs.</summary>
    public const int YearsMin = 5;

    /// <summary>Beyond this a modified z-score is an outlier (Iglewicz and Hoaglin 1993).</summary>
    public const decimal ScoreMax = 3.5m;

    /// <summary>What deserves a look, activity by activity.</summary>
    public static IEnumerable<Finding> Of(IReadOnlyList<Compilation> years, int year, PlaceCode place) =>
        years.All(one => one.Year == year || one.Rows.Count == 0)
            ? [new Finding(Severity.Information, "inventory.no-past", where: null, ("place", place.Value))]
            : ActivityHistory.Of(years, year).SelectMany(history => Of(history, year));

    private static IEnumerable<Finding> Of(ActivityHistory history, int year)
    {
        var amount = history.Amounts[year];
        var others = history.Amounts.Where(one => one.Key != year).Select(one => one.Value.Amount).ToArray();
        if (others.Length >= YearsMin && Middle.Score(amount.Amount, others) is { } score)
        {
            return Math.Abs(score) > ScoreMax ? [FarFromUsual(history, year, score, others)] : [];
        }

        var earlier = history.Amounts.Keys.Where(one => one < year).DefaultIfEmpty(year).Max();
        return earlier < year && IsJump(amount.Amount, history.Amounts[earlier].Amount)
            ? [Jump(history, year, earlier)]
            : [];
    }

    private static bool IsJump(decimal now, decimal before) =>
        before == 0m || now == 0m ? before != now : now > RatioMax * before || now * RatioMax < before;

    private static Finding Jump(ActivityHistory history, int year, int earlier)
    {
        var (now, before) = (history.Amounts[year], history.Amounts[earlier]);
        var ratio = before.Amount == 0m ? "∞" : Shown.Of(now.Amount / before.Amount);
        return new Finding(
            Severity.Warning,
            "inventory.outlier-year-on-year",
            where: null,
            ("variable", history.Variable),
            ("year", InputReading.Shown(year)),
            ("amount", $"{now}"),
            ("earlier", InputReading.Shown(earlier)),
            ("before", $"{before}"),
            ("ratio", ratio)
        );
    }

    private static Finding FarFromUsual(ActivityHistory history, int year, decimal score, decimal[] others)
    {
        var amount = history.Amounts[year];
        return new Finding(
            Severity.Warning,
            "inventory.outlier-own-past",
            where: null,
            ("variable", history.Variable),
            ("year", InputReading.Shown(year)),
            ("amount", $"{amount}"),
            ("median", $"{amount with { Amount = Middle.Of(others) }}"),
            ("count", InputReading.Shown(others.Length)),
            ("score", Shown.Of(score))
        );
    }
}
