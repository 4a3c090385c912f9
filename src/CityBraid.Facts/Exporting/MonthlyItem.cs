using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>A row of a monthly form that is written: one variable, an amount for each month.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Unit">The unit of its amounts.</param>
/// <param name="Factor">Its emission factor in kilograms of CO2e per unit; null when it states none.</param>
/// <param name="Months">The facts from January; null where none is on record.</param>
public sealed record MonthlyItem(Variable Variable, Unit Unit, decimal? Factor, IReadOnlyList<Fact?> Months)
{
    /// <summary>The amounts from January; null where none is on record, which is not zero.</summary>
    public IReadOnlyList<decimal?> Amounts => [.. Months.Select(fact => fact?.Quantity.Amount)];

    /// <summary>The year's sum; null when a month is missing, and of what is there, whose months do not add
    ///   up.</summary>
    public decimal? Total =>
        Variable.IsStock(Unit) || Amounts.Any(amount => amount is null) ? null : Amounts.Sum();
}
