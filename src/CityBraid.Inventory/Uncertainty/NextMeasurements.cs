namespace CityBraid.Inventory;

/// <summary>Ranks facts by the uncertainty that better data of them would remove from the total.</summary>
internal static class NextMeasurements
{
    /// <summary>
    /// The facts in the total, first those whose measurement removes most; those of unknown range follow by
    /// the tonnes that hang on them.
    /// </summary>
    public static IReadOnlyList<MeasureNext> Of(
        IReadOnlyList<UncertainRow> rows,
        IReadOnlyList<FactSensitivity> sensitivities
    )
    {
        ArgumentNullException.ThrowIfNull(rows);
        var perUnit = new Dictionary<object, decimal?>(ReferenceEqualityComparer.Instance);
        foreach (var one in sensitivities)
        {
            perUnit[one.Fact] = one.TonnesPerUnit;
        }

        var parts = Approach1.Parts(rows.Select(row => row.Source));
        var variance = parts.Values.Sum(part => part * part);
        return
        [
            .. (
                from row in rows
                from fact in row.Facts
                let tonnes = Math.Abs(row.Source.Tonnes * fact.Share)
                let removed = Removed(row, fact, parts, variance)
                orderby removed ?? -1 descending, tonnes descending, fact.Fact.Key.Variable, fact.Fact
                    .Key
                    .Period
                    .From
                select new MeasureNext(
                    fact.Fact,
                    row.Row,
                    perUnit.GetValueOrDefault(fact.Fact),
                    fact.Range is { } range ? Interval.Tonnes(tonnes * range.HalfWidth) : null,
                    removed is { } shrunk ? Interval.Tonnes(shrunk) : null
                )
            ),
        ];
    }

    /// <summary>What the half-width loses when a fact's own part becomes that of a measurement.</summary>
    private static double? Removed(
        UncertainRow row,
        FactRange fact,
        IReadOnlyDictionary<string, double> parts,
        double variance
    )
    {
        if (fact.Range is null || fact.Measured is null || row.Source.Activity is not { } activity)
        {
            return null;
        }

        var part = parts[activity.Name];
        var gained = Math.Max(0, fact.Range.HalfWidth - fact.Measured.HalfWidth);
        var less = Math.Abs(part) - (Math.Abs(row.Source.Tonnes * fact.Share) * gained);
        var without = variance - (part * part) + (less * less);
        return Math.Sqrt(variance) - Math.Sqrt(Math.Max(0, without));
    }
}
