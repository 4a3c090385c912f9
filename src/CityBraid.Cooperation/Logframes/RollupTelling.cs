namespace CityBraid.Cooperation;

/// <summary>Tells cells as values: divides what is divided at the end, and says why there is none.</summary>
internal sealed class RollupTelling(RollupPeriods periods, CategoryList categories)
{
    public RollupValue Of(RollupNode node, int period)
    {
        var (indicator, cell) = (node.Indicator, node.Cells[period]);
        var days = indicator.IsAnnualised ? periods[period].Days : FormulaEvaluation.DaysOfYear;
        var (value, reason) = Value(indicator, cell, days);
        var isPercentage = indicator.Kind == IndicatorKind.Percentage && cell.HasValue;
        return new RollupValue(node.Project, indicator.Id, periods[period], value)
        {
            Reason = reason,
            Numerator = isPercentage ? cell.Shown.Above : null,
            Denominator = isPercentage ? cell.Shown.Below : null,
            Weight = indicator.Kind == IndicatorKind.Average && cell.HasValue ? cell.Shown.Below : null,
            Text = cell.Text,
            Unit = indicator.Unit,
            Categories = [.. cell.Parts.Select(part => Category(indicator, part, days))],
            IsComplete = cell.IsComplete,
            Reporters = cell.Reporters,
        };
    }

    private RolledCategory Category(LogframeIndicator indicator, CellPart part, int days)
    {
        var (dimension, category) = categories[part.Category];
        var isNumber = indicator.Kind == IndicatorKind.Number;
        return new RolledCategory(
            dimension,
            category,
            Amount(indicator, part.Shown, days).Value,
            indicator.Kind == IndicatorKind.Percentage ? part.Shown.Above : null,
            isNumber ? null : part.Shown.Below
        );
    }

    private static (decimal? Value, NoValue? Reason) Value(
        LogframeIndicator indicator,
        RollupCell cell,
        int days
    ) =>
        cell.IsOutOfRange ? (null, NoValue.OutOfRange)
        : indicator.IsQualitative ? (null, cell.Text is null ? NoValue.NothingApproved : NoValue.Qualitative)
        : !cell.HasValue ? (null, cell.HasUnusable ? NoValue.MissingValue : NoValue.NothingApproved)
        : cell.Reporters < indicator.ReportersMin ? (null, NoValue.TooFewReporters)
        : Amount(indicator, cell.Shown, days);

    private static (decimal? Value, NoValue? Reason) Amount(
        LogframeIndicator indicator,
        Measure measure,
        int days
    )
    {
        var isNumber = indicator.Kind == IndicatorKind.Number;
        if (!isNumber && measure.Below == 0)
        {
            return (null, NoValue.ZeroDenominator);
        }

        var factor = indicator.Kind == IndicatorKind.Percentage ? indicator.Factor : 1;
        var amount = isNumber ? measure.Above : ExactArithmetic.Ratio(measure.Above, measure.Below, factor);
        var yearly =
            amount is not { } known || days == FormulaEvaluation.DaysOfYear
                ? amount
                : ExactArithmetic.Ratio(known, days, FormulaEvaluation.DaysOfYear);
        return yearly is null ? (null, NoValue.OutOfRange) : (yearly, null);
    }
}
