namespace CityBraid.Reporting;

/// <summary>How much of a blank form a report fills.</summary>
/// <param name="Asked">How many answers the form asks for.</param>
/// <param name="Gaps">The answers that are missing.</param>
public sealed record FillRate(int Asked, IReadOnlyList<PackGap> Gaps)
{
    /// <summary>How many answers are there.</summary>
    public int Filled => Asked - Gaps.Count;
}
