namespace CityBraid.Web;

/// <summary>Facts as the rows of forms.</summary>
internal static class ExportedFacts
{
    /// <summary>A fact a row, as an import reads it again.</summary>
    public static FormRow Row(Fact fact) =>
        new(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["place"] = fact.Key.Place.Value,
                ["variable"] = fact.Key.Variable,
                ["period"] = fact.Key.Period.ToString(),
                ["value"] = fact.Quantity.Amount,
                ["unit"] = fact.Quantity.Unit.Symbol,
                ["quality"] = JsonNames.Of(fact.Quality),
                ["source"] = fact.Source.Statement,
                ["factor"] = fact.StatedFactor?.Factor.Amount,
                ["factor_unit"] = fact.StatedFactor?.Factor.Unit.Symbol,
                ["where"] = fact.Source.Location.ToString(),
            }
        );

    /// <summary>A variable a row, a month a column.</summary>
    public static FormRow Row(MonthlyItem item)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["item"] = item.Variable.Names.In(Language.Thai.Tag),
            ["unit"] = item.Unit.Symbol,
            ["factor"] = item.Factor,
            ["total"] = item.Total,
        };
        foreach (var (month, amount) in item.Amounts.Index())
        {
            values[FormattableString.Invariant($"m{month + 1}")] = amount;
        }

        return new FormRow(values);
    }
}
