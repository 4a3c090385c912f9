using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What an indicator's values rest on that changed after the latest approval, as JSON.</summary>
/// <param name="Record">The record that was changed.</param>
/// <param name="Field">The field; baseline or target for a milestone.</param>
/// <param name="Before">What it said; null for nothing.</param>
/// <param name="After">What it says since; null for nothing.</param>
/// <param name="By">Who changed it; null for readers from outside.</param>
/// <param name="At">When.</param>
public sealed record BasisChangeDocument(
    string Record,
    string Field,
    string? Before,
    string? After,
    string? By,
    DateTimeOffset At
)
{
    internal static BasisChangeDocument Of(BasisChange change) =>
        new(
            $"{change.Record.Kind.ToName()} {change.Record.Code}",
            change.Field,
            change.Before,
            change.After,
            change.By,
            change.At
        );
}
