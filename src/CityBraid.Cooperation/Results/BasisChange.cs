namespace CityBraid.Cooperation;

/// <summary>
/// What of an indicator or project changed after somebody approved the latest report that rests on it.
/// </summary>
/// <param name="Record">What was changed.</param>
/// <param name="Field">The field; <c>baseline</c> or <c>target</c> for a milestone.</param>
/// <param name="Before">What it said; null for nothing.</param>
/// <param name="After">What it says since; null for nothing.</param>
/// <param name="By">Who changed it.</param>
/// <param name="At">When.</param>
public sealed record BasisChange(
    RecordKey Record,
    string Field,
    string? Before,
    string? After,
    string By,
    DateTimeOffset At
);
