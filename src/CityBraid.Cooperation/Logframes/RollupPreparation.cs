using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Reads an approved update as its indicator asks, and says what about it cannot be used.</summary>
internal sealed class RollupPreparation(CategoryList categories)
{
    public PreparedUpdate Of(IndicatorUpdate update, LogframeIndicator indicator)
    {
        var findings = new List<Finding>();
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

        var prepared = new PreparedUpdate(update) { Findings = findings };
        if (indicator.IsQualitative)
        {
            return prepared with { IsUsable = update.Text is not null };
        }

        try
        {
            return Numeric(prepared, indicator, findings);
        }
        catch (OverflowException)
        {
            findings.Add(RollupFindings.Of(update, "cooperation.rollup-out-of-range"));
            return prepared;
        }
    }

    private PreparedUpdate Numeric(
        PreparedUpdate prepared,
        LogframeIndicator indicator,
        List<Finding> findings
    )
    {
        var update = prepared.Update;
        if (update.Share is < 0 or > 1)
        {
            findings.Add(
                RollupFindings.Of(
                    update,
                    "cooperation.rollup-share",
                    ("share", FormulaTexts.Number(update.Share))
                )
            );
            return prepared;
        }

        var stated = new CategoryValue(string.Empty, string.Empty)
        {
            Amount = update.Amount,
            Numerator = update.Numerator,
            Denominator = update.Denominator,
            Weight = update.Weight,
        };
        if (Whole(stated, update, indicator, findings) is not { } whole)
        {
            return prepared;
        }

        var parts = new (int, Measure)[update.Categories.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            var part = update.Categories[i];
            if (Whole(part, update, indicator, findings) is not { } measure)
            {
                return prepared with { Whole = whole, IsUsable = true, AddsUp = false };
            }

            parts[i] = (categories.Number(part.Dimension, part.Category), measure);
        }

        var addsUp = categories.AddUp(parts, whole);
        if (!addsUp)
        {
            findings.Add(NotAddingUp(update));
        }

        return prepared with
        {
            Whole = whole,
            Parts = parts,
            IsUsable = true,
            AddsUp = addsUp,
        };
    }

    private static Measure? Whole(
        CategoryValue value,
        IndicatorUpdate update,
        LogframeIndicator indicator,
        List<Finding> findings
    )
    {
        if (indicator.Kind == IndicatorKind.Percentage)
        {
            return value is { Numerator: { } numerator, Denominator: { } denominator }
                ? new Measure(numerator, denominator)
                : Lacking(update, "cooperation.rollup-needs-parts", findings);
        }

        if (value.Amount is not { } amount)
        {
            return Lacking(
                update,
                update.Text is null ? "cooperation.rollup-no-amount" : "cooperation.rollup-text-in-number",
                findings
            );
        }

        if (update.Unit is { } unit && unit != indicator.Unit)
        {
            if (unit.Dimension != indicator.Unit.Dimension)
            {
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

            amount = new Quantity(amount, unit).In(indicator.Unit).Amount;
        }

        return indicator.Kind == IndicatorKind.Average
            ? new Measure(amount * value.Weight, value.Weight)
            : new Measure(amount, 0);
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
