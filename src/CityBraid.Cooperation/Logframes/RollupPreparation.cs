using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Reads an approved update as its indicator asks, and says what about it cannot be used.</summary>
internal sealed class RollupPreparation(CategoryList categories)
{
    /// <summary>Used for one update after the other: nearly all have nothing to be told.</summary>
    private readonly List<Finding> told = [];

    private readonly RollupBounds bounds = new(categories);

    public PreparedUpdate Of(IndicatorUpdate update, LogframeIndicator indicator)
    {
        told.Clear();
        var prepared = Prepared(update, indicator, told);
        return told.Count == 0 ? prepared : prepared with { Findings = told.ToArray() };
    }

    private PreparedUpdate Prepared(
        IndicatorUpdate update,
        LogframeIndicator indicator,
        List<Finding> findings
    )
    {
        if (indicator.Baseline is { } baseline && update.Period.To < baseline.From)
        {
            findings.Add(
                RollupFindings.Warning(
                    update,
                    "cooperation.rollup-before-baseline",
                    ("period", $"{update.Period}"),
                    ("baseline", $"{baseline}")
                )
            );
        }

        if (indicator.IsQualitative)
        {
            return new PreparedUpdate(update) { IsUsable = update.Text is not null };
        }

        try
        {
            return Numeric(update, indicator, findings);
        }
        catch (OverflowException)
        {
            findings.Add(RollupFindings.Of(update, "cooperation.rollup-out-of-range"));
            return new PreparedUpdate(update);
        }
    }

    private PreparedUpdate Numeric(
        IndicatorUpdate update,
        LogframeIndicator indicator,
        List<Finding> findings
    )
    {
        if (FindWhole(update, indicator, findings) is not { } whole)
        {
            return new PreparedUpdate(update);
        }

        var isOfNothing = indicator.IsRatio && whole is { Below: 0, Above: not 0 };
        if (isOfNothing)
        {
            findings.Add(
                RollupFindings.Warning(
                    update,
                    "cooperation.rollup-whole-of-nought",
                    ("numerator", FormulaTexts.Number(whole.Above))
                )
            );
        }

        var parts = FindParts(update, indicator, findings);
        var addsUp = parts is not null && categories.AddUp(parts, whole);
        findings.AddRange(bounds.Of(update, indicator, whole, parts ?? []));
        if (parts is not null && !addsUp)
        {
            findings.Add(NotAddingUp(update));
        }

        return new PreparedUpdate(update)
        {
            Whole = whole,
            Parts = parts ?? [],
            IsUsable = true,
            IsOfNothing = isOfNothing,
            CanBeAdded =
                indicator.IsRatio || indicator.Kind != IndicatorKind.Average || update.Weight is not null,
            AddsUp = addsUp,
        };
    }

    /// <summary>The whole; null, with a finding, when it cannot be used.</summary>
    private static Measure? FindWhole(
        IndicatorUpdate update,
        LogframeIndicator indicator,
        List<Finding> findings
    )
    {
        if (update.Share is < 0 or > 1)
        {
            var share = FormulaTexts.Number(update.Share);
            findings.Add(RollupFindings.Of(update, "cooperation.rollup-share", ("share", share)));
            return null;
        }

        var stated = new CategoryValue(string.Empty, string.Empty)
        {
            Amount = update.Amount,
            Numerator = update.Numerator,
            Denominator = update.Denominator,
            Weight = update.Weight,
        };
        var whole = Whole(stated, update, indicator, findings);
        if (whole is not { Below: < 0 } negative)
        {
            return whole;
        }

        findings.Add(RollupBounds.DividesByNegative(update, indicator, negative));
        return null;
    }

    /// <summary>The parts; null when one of them cannot be used.</summary>
    private (int Category, Measure Part)[]? FindParts(
        IndicatorUpdate update,
        LogframeIndicator indicator,
        List<Finding> findings
    )
    {
        var parts = new (int, Measure)[update.Categories.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            var part = update.Categories[i];
            var isWithoutWeight =
                indicator is { Kind: IndicatorKind.Average, IsRatio: false } && part.Weight is null;
            var found = isWithoutWeight
                ? Lacking(update, "cooperation.rollup-part-weight", findings)
                : Whole(part, update, indicator, findings);
            if (found is not { } measure)
            {
                return null;
            }

            parts[i] = (categories.Number(part.Dimension, part.Category), measure);
        }

        return parts;
    }

    private static Measure? Whole(
        CategoryValue value,
        IndicatorUpdate update,
        LogframeIndicator indicator,
        List<Finding> findings
    )
    {
        if (indicator.IsRatio)
        {
            return value is not { Numerator: { } numerator, Denominator: { } denominator }
                    ? Lacking(update, "cooperation.rollup-needs-parts", findings)
                : indicator.Kind == IndicatorKind.Percentage ? new Measure(numerator, denominator)
                : Converted(numerator, update, indicator, findings) is { } above
                    ? new Measure(above, denominator)
                : null;
        }

        if (value.Amount is not { } amount)
        {
            return Lacking(
                update,
                update.Text is null ? "cooperation.rollup-no-amount" : "cooperation.rollup-text-in-number",
                findings
            );
        }

        return Converted(amount, update, indicator, findings) is not { } converted ? null
            : indicator.Kind == IndicatorKind.Average
                ? new Measure(converted * (value.Weight ?? 1), value.Weight ?? 1)
            : new Measure(converted, 0);
    }

    /// <summary>An amount in the indicator's unit; null, with a finding, when of another kind.</summary>
    private static decimal? Converted(
        decimal amount,
        IndicatorUpdate update,
        LogframeIndicator indicator,
        List<Finding> findings
    )
    {
        if (update.Unit is not { } unit || unit == indicator.Unit)
        {
            return amount;
        }

        if (unit.Dimension == indicator.Unit.Dimension)
        {
            return new Quantity(amount, unit).In(indicator.Unit).Amount;
        }

        findings.Add(
            RollupFindings.Of(
                update,
                "cooperation.rollup-unit-of-update",
                ("unit", unit.Symbol),
                ("wanted", indicator.Unit.Symbol)
            )
        );
        return null;
    }

    private static Measure? Lacking(IndicatorUpdate update, string code, List<Finding> findings)
    {
        findings.Add(RollupFindings.Of(update, code, ("text", update.Text ?? string.Empty)));
        return null;
    }

    private static Finding NotAddingUp(IndicatorUpdate update)
    {
        var dimensions = update.Categories.Select(part => part.Dimension).Distinct(StringComparer.Ordinal);
        return RollupFindings.Warning(
            update,
            "cooperation.rollup-parts",
            ("dimensions", string.Join(", ", dimensions))
        );
    }
}
