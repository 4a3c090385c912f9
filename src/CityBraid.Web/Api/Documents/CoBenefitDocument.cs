using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What a project does besides its purpose, as an indicator tells it, as JSON.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Name">Its name in the caller's language.</param>
/// <param name="Benefit">Which benefit it tells of.</param>
/// <param name="Unit">The unit of its values; null when none is stated.</param>
/// <param name="Baseline">Where it stood; null when nobody states it.</param>
/// <param name="Latest">The latest approved value; null when there is none.</param>
/// <param name="Change">What changed since the baseline; null when either is not known.</param>
/// <param name="Goals">The global targets and indicators that it belongs to.</param>
public sealed record CoBenefitDocument(
    string Indicator,
    string Name,
    string Benefit,
    string? Unit,
    decimal? Baseline,
    decimal? Latest,
    decimal? Change,
    IReadOnlyList<string> Goals
)
{
    /// <summary>A co-benefit, its name in a language.</summary>
    public static CoBenefitDocument Of(CoBenefit benefit, string language) =>
        new(
            benefit.Indicator.Code,
            benefit.Indicator.Record.Name.In(language),
            benefit.Benefit,
            benefit.Unit,
            benefit.Baseline?.Value,
            benefit.Latest?.Value,
            benefit.Change,
            benefit.Goals
        );
}
