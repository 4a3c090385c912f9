namespace CityBraid.Cooperation;

/// <summary>One outcome from several of the same part, in the order of time.</summary>
internal static class FormulaSeries
{
    private const int ShownMax = 12;

    /// <summary>The outcome of a function over outcomes.</summary>
    /// <remarks>
    /// What is latest or first is so among values that are known, and known values are counted, whatever is
    /// done about missing ones. Where a formula skips only if all are missing, missing ones are left out here
    /// rather than counted as nought, so that a mean stays one.
    /// </remarks>
    public static FormulaOutcome Of(
        string function,
        IReadOnlyList<FormulaOutcome> items,
        MissingValues missing,
        FormulaNode node
    )
    {
        var known = items.Where(item => !item.IsUnknown).ToList();
        if (function == "count")
        {
            var failed = known.FindIndex(item => item.Reason is not null);
            return failed >= 0 ? known[failed] : new FormulaOutcome(known.Count, HasPresent: true);
        }

        if (function is "latest" or "first")
        {
            return known.Count == 0 ? items[0]
                : function == "latest" ? known[^1]
                : known[0];
        }

        var counted = missing == MissingValues.SkipIfAll && known.Count > 0 ? known : items;
        var none = counted.FirstOrDefault(item => item.Reason is not null);
        return none.Reason is not null ? none
            : function is "min" or "max" ? Extreme(function == "max", counted)
            : Summed(function, counted, node);
    }

    /// <summary>The equation with its numbers, the first of them where there are many.</summary>
    public static string Equation(string function, IReadOnlyList<FormulaOutcome> items)
    {
        var shown = items
            .Take(ShownMax)
            .Select(item => item.IsUnknown ? "?" : FormulaTexts.Number(item.Amount));
        return $"{function}({string.Join("; ", items.Count > ShownMax ? shown.Append("…") : shown)})";
    }

    private static FormulaOutcome Extreme(bool isGreatest, IReadOnlyList<FormulaOutcome> items)
    {
        var amounts = items.Select(item => item.Amount);
        var amount = isGreatest ? amounts.Max() : amounts.Min();
        return items.Aggregate(new FormulaOutcome(amount), (all, item) => all.With(amount, item));
    }

    private static FormulaOutcome Summed(
        string function,
        IReadOnlyList<FormulaOutcome> items,
        FormulaNode node
    )
    {
        var sum = new FormulaOutcome(0);
        foreach (var item in items)
        {
            if (ExactArithmetic.Sum(sum.Amount, item.Amount) is not { } amount)
            {
                return FormulaOutcome.None(NoValue.OutOfRange, FormulaTexts.Of(node));
            }

            sum = sum.With(amount, item);
        }

        return function == "mean" ? sum with { Amount = sum.Amount / items.Count } : sum;
    }
}
