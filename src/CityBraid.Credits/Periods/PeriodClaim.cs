namespace CityBraid.Credits;

/// <summary>A monitoring period as a developer claims it.</summary>
/// <param name="Project">The project.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Amounts">What each calendar year achieved.</param>
public sealed record PeriodClaim(
    ProjectCode Project,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<StatedAmount> Amounts
);
