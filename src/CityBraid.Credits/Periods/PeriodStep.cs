namespace CityBraid.Credits;

/// <summary>What somebody states about a monitoring period that was claimed.</summary>
/// <param name="Project">The project.</param>
/// <param name="Number">The period's number.</param>
/// <param name="Amounts">What each calendar year achieved, where amounts are stated.</param>
/// <param name="Reason">Why, where a reason is due.</param>
public sealed record PeriodStep(
    ProjectCode Project,
    long Number,
    IReadOnlyList<StatedAmount> Amounts,
    string? Reason = null
);
