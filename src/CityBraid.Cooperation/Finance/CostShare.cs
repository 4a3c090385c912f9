namespace CityBraid.Cooperation;

/// <summary>What a partner bears of a year's budget, by its share in the funding.</summary>
/// <param name="Organisation">The partner's code.</param>
/// <param name="Percent">Its share, in percent.</param>
/// <param name="Amount">The amount, exact.</param>
public sealed record CostShare(string Organisation, decimal Percent, decimal Amount);
