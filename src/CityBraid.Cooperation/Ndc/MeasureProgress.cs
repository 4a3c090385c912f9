namespace CityBraid.Cooperation;

/// <summary>A measure with what it was expected to avoid and what was measured, year by year.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Years">Its years in order.</param>
public sealed record MeasureProgress(CooperationRecord Measure, IReadOnlyList<MeasureEffect> Years)
{
    /// <summary>The latest year that both are known of; null when there is none.</summary>
    public MeasureEffect? Latest =>
        Years.LastOrDefault(year => year is { Expected: not null, Measured: not null });

    internal static MeasureProgress Of(CooperationRecord measure, NdcValues values, NdcAmounts amounts)
    {
        var expected = ByYear(measure, "expected");
        var measured = ByYear(measure, "measured");
        return new MeasureProgress(
            measure,
            [
                .. expected
                    .Keys.Union(measured.Keys)
                    .Order()
                    .Select(year =>
                        Of(
                            year,
                            Typed(measure, expected.GetValueOrDefault(year), amounts),
                            Measured(measure, year, measured.GetValueOrDefault(year), (values, amounts))
                        ) with
                        {
                            Indicator = measured.GetValueOrDefault(year)?["indicator"],
                        }
                    ),
            ]
        );
    }

    private static Dictionary<int, FieldSet> ByYear(CooperationRecord measure, string name) =>
        (
            from row in measure.Fields.Rows(name)
            let year = NdcYears.Find(row.Value["year"])
            where year is not null
            group row.Value by year.Value
        ).ToDictionary(same => same.Key, same => same.First());

    private static MeasureEffect Of(int year, NdcAmount? expected, NdcAmount? measured) =>
        new(year, expected?.Kilotonnes, measured?.Kilotonnes)
        {
            Gaps = [.. new[] { expected?.Gap, measured?.Gap }.OfType<NdcGap>().Distinct()],
        };

    private static NdcAmount? Typed(CooperationRecord measure, FieldSet? row, NdcAmounts amounts) =>
        row?.FindNumber("value") is { } value ? amounts.Effect(value, measure.Fields["unit"]) : null;

    /// <summary>What an indicator measures is taken from what was approved on it.</summary>
    private static NdcAmount? Measured(
        CooperationRecord measure,
        int year,
        FieldSet? row,
        (NdcValues Values, NdcAmounts Amounts) by
    )
    {
        if (row?["indicator"] is not { } indicator)
        {
            return Typed(measure, row, by.Amounts);
        }

        var value = by.Values.Find(indicator, Kernel.Period.Year(year));
        return value.Gap is { } gap ? NdcAmount.Without(gap.Reason, "measured")
            : value.Value is { } told ? by.Amounts.Effect(told.Value!.Value, told.Unit)
            : NdcAmount.Without(NdcGapReason.Missing, "measured");
    }
}
