namespace CityBraid.Web;

/// <summary>Facts as the rows of forms.</summary>
/// <param name="proofs">The facts as figures.</param>
internal sealed class ExportedFacts(FactProofs proofs)
{
    /// <summary>A fact a row, as an import reads it again.</summary>
    public PackRow Row(Fact fact) =>
        new(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["place"] = fact.Key.Place.Value,
                ["variable"] = fact.Key.Variable,
                ["period"] = fact.Key.Period.ToString(),
                ["value"] = proofs.FigureOf(fact),
                ["unit"] = fact.Quantity.Unit.Symbol,
                ["quality"] = JsonNames.Of(fact.Quality),
                ["source"] = fact.Source.Statement,
                ["factor"] = proofs.FactorOf(fact),
                ["factor_unit"] = fact.StatedFactor?.Factor.Unit.Symbol,
                ["where"] = fact.Source.Location.ToString(),
            }
        );

    /// <summary>A variable a row, a month a column.</summary>
    public PackRow Row(MonthlyItem item)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["item"] = item.Variable.Names.In(Language.Thai.Tag),
            ["unit"] = item.Unit.Symbol,
            ["factor"] = item.Months.OfType<Fact>().Select(proofs.FactorOf).FirstOrDefault(),
            ["total"] = item.Total is null ? null : TotalOf(item),
        };
        foreach (var (month, fact) in item.Months.Index())
        {
            values[FormattableString.Invariant($"m{month + 1}")] = fact is null
                ? null
                : proofs.FigureOf(fact);
        }

        return new PackRow(values);
    }

    private Figure TotalOf(MonthlyItem item)
    {
        Fact[] months = [.. item.Months.OfType<Fact>()];
        return proofs.SumOf(item.Variable, months, months[0].Key.Period.From.Year);
    }
}
