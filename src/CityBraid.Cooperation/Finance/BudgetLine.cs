namespace CityBraid.Cooperation;

/// <summary>A year's budget of a project, and who bears it.</summary>
/// <param name="Year">The year as it is stated.</param>
/// <param name="Amount">The budget.</param>
/// <param name="Currency">Its currency, ISO 4217.</param>
/// <param name="Shares">What each partner bears; empty when the funding's shares are not known.</param>
public sealed record BudgetLine(string Year, decimal Amount, string Currency, IReadOnlyList<CostShare> Shares)
{
    /// <summary>What is left of the budget when all shares are taken away; null when none is known.</summary>
    public decimal? Difference => Shares.Count == 0 ? null : Amount - Shares.Sum(share => share.Amount);
}
