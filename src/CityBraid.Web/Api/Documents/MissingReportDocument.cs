using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What somebody was to report and has not, as JSON.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Project">The project; null for none.</param>
/// <param name="Location">The place; null for none.</param>
/// <param name="Organisation">The organisation; null when nobody is named.</param>
/// <param name="First">The first period that is missing.</param>
/// <param name="Last">The last one that is over.</param>
/// <param name="Count">How many periods are missing.</param>
/// <param name="Since">The day from which it was to be there.</param>
/// <param name="Reported">The last period that was reported; null when none was.</param>
public sealed record MissingReportDocument(
    string Indicator,
    string? Project,
    string? Location,
    string? Organisation,
    string First,
    string Last,
    int Count,
    DateOnly Since,
    string? Reported
)
{
    /// <summary>What is missing.</summary>
    internal static MissingReportDocument Of(MissingReport missing) =>
        new(
            missing.Indicator.Code,
            missing.Project,
            missing.Location,
            missing.Organisation,
            $"{missing.First}",
            $"{missing.Last}",
            missing.Count,
            missing.Since,
            missing.Reported is { } last ? $"{last}" : null
        );
}
