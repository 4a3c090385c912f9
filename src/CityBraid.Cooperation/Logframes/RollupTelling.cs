using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Tells cells as values: divides what is divided at the end, and says why there is none.</summary>
internal sealed class RollupTelling(RollupPeriods periods, CategoryList categories, RollupSources sources)
{
    private const int DaysOfYear = FormulaEvaluation.DaysOfYear;
    private const string NoNumber = "–";

    public RollupValue Of(RollupNode node, int period)
    {
        var (indicator, cell) = (node.Indicator, node.Cells[period]);
        var days = FindDays(node, period);
        var (value, reason) = Value(indicator, cell, days ?? DaysOfYear);
        var isRatio = indicator.IsRatio && cell.HasValue;
        var isMean = IsMean(indicator) && cell.HasValue;
        var told = new RollupValue(node.Project, indicator.Id, periods[period], value)
        {
            Reason = reason,
            Numerator = isRatio ? cell.Shown.Above : null,
            Denominator = isRatio ? cell.Shown.Below : null,
            Weight = isMean && cell.CanBeAdded ? cell.Shown.Below : null,
            Text = cell.Text,
            Unit = indicator.Unit,
            Categories = [.. cell.Parts.Select(part => Category(indicator, part, days ?? DaysOfYear))],
            IsComplete = cell.IsComplete,
            Reporters = cell.Reporters,
        };
        return reason == NoValue.TooFewReporters ? Withheld(told, NoValue.TooFewReporters, cell.IsComplete)
            : days is null ? Withheld(told, NoValue.MissingValue)
            : told;
    }

    /// <summary>Neither the value nor anything from which it could be worked out.</summary>
    public static RollupValue Withheld(RollupValue value, NoValue reason, bool isComplete = false) =>
        value with
        {
            Value = null,
            Reason = reason,
            Numerator = null,
            Denominator = null,
            Weight = null,
            Categories = [],
            IsComplete = isComplete,
        };

    /// <summary>What a reader has to know of how a node's values were put together.</summary>
    public IEnumerable<Finding> LevelFindings(RollupNode node)
    {
        for (var period = 0; period < periods.Count; period++)
        {
            var (own, shown) = (node.Own[period], node.Cells[period]);
            if (shown.IsUnweighted)
            {
                yield return RollupFindings.Of(
                    node.Project,
                    node.Indicator.Id,
                    "cooperation.rollup-unweighted",
                    ("period", $"{periods[period]}")
                );
            }

            if (FindDays(node, period) is null)
            {
                yield return RollupFindings.Of(
                    node.Project,
                    node.Indicator.Id,
                    "cooperation.rollup-annualised-days",
                    ("period", $"{periods[period]}")
                );
            }

            if (IsMean(node.Indicator) && shown is { HasValue: true, Shown.Below: 0 })
            {
                yield return RollupFindings.Of(
                    node.Project,
                    node.Indicator.Id,
                    "cooperation.rollup-weights-zero",
                    ("period", $"{periods[period]}")
                );
            }

            if (
                own.HasValue
                && node.Contributing(period).Count > 0
                && node.Updates.Values.Any(update => update.Update.Period == periods[period])
            )
            {
                yield return Replaced(node, period);
            }
        }
    }

    private Finding Replaced(RollupNode node, int period)
    {
        var own = FindDays(node.Indicator, sources.OwnOf(node, period), period);
        return new Finding(
            Severity.Information,
            "cooperation.rollup-own-replaced",
            new Location(node.Project, node.Indicator.Id),
            ("period", $"{periods[period]}"),
            ("own", own is { } days ? Say(Value(node.Indicator, node.Own[period], days).Value) : NoNumber),
            ("children", Say(Of(node, period).Value))
        );
    }

    private static string Say(decimal? value) => value is { } known ? FormulaTexts.Number(known) : NoNumber;

    private int? FindDays(RollupNode node, int period) =>
        node.Indicator.IsAnnualised && node.Cells[period].HasValue
            ? FindDays(node.Indicator, sources.Of(node, period), period)
            : DaysOfYear;

    /// <summary>
    /// The days that a value is of; null when reporters tell of different numbers of days, which no one
    /// factor makes a year.
    /// </summary>
    /// <remarks>
    /// A February told within a year is that of 29 days. What was reached so far is of all.
    /// </remarks>
    private int? FindDays(LogframeIndicator indicator, IEnumerable<IndicatorUpdate> told, int period)
    {
        if (!indicator.IsAnnualised)
        {
            return DaysOfYear;
        }

        if (indicator.IsCumulative)
        {
            return periods[period].Days;
        }

        var days = told.GroupBy(update => (update.Project, update.Indicator, update.Reporter))
            .Select(one => one.Select(update => update.Period).Distinct().Sum(span => span.Days))
            .Distinct()
            .Take(2)
            .ToList();
        return days.Count > 1 ? null
            : days.Count == 1 ? days[0]
            : periods[period].Days;
    }

    private RolledCategory Category(LogframeIndicator indicator, CellPart part, int days)
    {
        var (dimension, category) = categories[part.Category];
        return new RolledCategory(
            dimension,
            category,
            Amount(indicator, part.Shown, days).Value,
            indicator.IsRatio ? part.Shown.Above : null,
            IsDivided(indicator) ? part.Shown.Below : null
        );
    }

    private static (decimal? Value, NoValue? Reason) Value(
        LogframeIndicator indicator,
        RollupCell cell,
        int days
    ) =>
        cell.IsOutOfRange ? (null, NoValue.OutOfRange)
        : indicator.IsQualitative ? (null, cell.Text is null ? NoValue.NothingApproved : NoValue.Qualitative)
        : cell.IsUnweighted ? (null, NoValue.Unweighted)
        : !cell.HasValue ? (null, cell.HasUnusable ? NoValue.MissingValue : NoValue.NothingApproved)
        : cell.Reporters < indicator.ReportersMin ? (null, NoValue.TooFewReporters)
        : Amount(indicator, cell.Shown, days);

    private static (decimal? Value, NoValue? Reason) Amount(
        LogframeIndicator indicator,
        Measure measure,
        int days
    )
    {
        if (IsDivided(indicator) && measure.Below == 0)
        {
            return (null, NoValue.ZeroDenominator);
        }

        var factor = indicator.IsRatio ? indicator.Factor : 1;
        var amount = IsDivided(indicator)
            ? ExactArithmetic.Ratio(measure.Above, measure.Below, factor)
            : measure.Above;
        var yearly =
            amount is not { } known || days == DaysOfYear
                ? amount
                : ExactArithmetic.Ratio(known, days, DaysOfYear);
        return yearly is null ? (null, NoValue.OutOfRange) : (yearly, null);
    }

    private static bool IsMean(LogframeIndicator indicator) =>
        indicator is { Kind: IndicatorKind.Average, IsRatio: false };

    private static bool IsDivided(LogframeIndicator indicator) =>
        indicator.IsRatio || indicator.Kind == IndicatorKind.Average;
}
