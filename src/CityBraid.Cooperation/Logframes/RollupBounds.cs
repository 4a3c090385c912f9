using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Finds numbers that hardly anybody means: parts beyond their whole, or below nought.</summary>
internal sealed class RollupBounds(CategoryList categories)
{
    /// <summary>What is odd about a value and its parts; they are used as they stand.</summary>
    public IEnumerable<Finding> Of(
        IndicatorUpdate update,
        LogframeIndicator indicator,
        Measure whole,
        IReadOnlyList<(int Category, Measure Part)> parts
    )
    {
        var isBeyond = whole.Below > 0 && (whole.Above < 0 || whole.Above > whole.Below);
        if (isBeyond && indicator.Kind == IndicatorKind.Percentage)
        {
            yield return RollupFindings.Warning(
                update,
                "cooperation.rollup-beyond-whole",
                ("numerator", FormulaTexts.Number(whole.Above)),
                ("denominator", FormulaTexts.Number(whole.Below))
            );
        }

        foreach (var (category, part) in parts)
        {
            if (part.Below < 0 || (part.Above < 0 && whole.Above >= 0))
            {
                yield return Odd(update, "cooperation.rollup-part-negative", category, (part, whole));
            }
            else if (IsBeyond(indicator, part, whole))
            {
                yield return Odd(update, "cooperation.rollup-part-beyond", category, (part, whole));
            }
        }
    }

    /// <summary>A weight, or a whole, below nought: such a value is not used.</summary>
    public static Finding DividesByNegative(
        IndicatorUpdate update,
        LogframeIndicator indicator,
        Measure whole
    ) =>
        RollupFindings.Of(
            update,
            indicator.IsRatio ? "cooperation.rollup-denominator" : "cooperation.rollup-weight",
            ("value", FormulaTexts.Number(whole.Below))
        );

    /// <summary>Parts of a mean have no order: one of them may well be larger.</summary>
    private static bool IsBeyond(LogframeIndicator indicator, Measure part, Measure whole) =>
        indicator.IsRatio || indicator.Kind == IndicatorKind.Average
            ? part.Below > whole.Below
            : whole.Above >= 0 && part.Above > whole.Above;

    private Finding Odd(
        IndicatorUpdate update,
        string code,
        int category,
        (Measure Part, Measure Whole) of
    ) =>
        RollupFindings.Warning(
            update,
            code,
            ("category", $"{categories[category].Dimension}/{categories[category].Category}"),
            ("part", FormulaTexts.Number(of.Part.Above)),
            ("whole", FormulaTexts.Number(of.Whole.Above))
        );
}
