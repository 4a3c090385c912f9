using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>A row of a monthly form that is written: one variable, an amount for each month.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Unit">The unit of its amounts.</param>
/// <param name="Factor">Its emission factor in kilograms of CO2e per unit; null when it states none.</param>
/// <param name="Amounts">The amounts from January; null where none is on record, which is not zero.</param>
public sealed record MonthlyItem(
    Variable Variable,
    Unit Unit,
    decimal? Factor,
    IReadOnlyList<decimal?> Amounts
)
{
    /// <summary>The year's sum; null when a month is missing.</summary>
    public decimal? Total => Amounts.Any(amount => amount is null) ? null : Amounts.Sum();
}
