namespace CityBraid.Cooperation;

/// <summary>That somebody closed, signed or published an outcome.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
public sealed record OutcomeDeed(OutcomeDeedKind Kind, string By, DateTimeOffset At)
{
    /// <summary>The organisation that they signed for; null when they say none.</summary>
    public RecordCode? OnBehalfOf { get; init; }
}
