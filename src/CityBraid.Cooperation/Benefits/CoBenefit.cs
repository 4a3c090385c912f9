using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>What a project does besides its purpose, as an indicator tells it.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Benefit">Which benefit it tells of.</param>
/// <param name="Baseline">Where it stood; null when nobody states it.</param>
/// <param name="Latest">The latest approved value; null when there is none.</param>
public sealed record CoBenefit(
    IndicatorDefinition Indicator,
    string Benefit,
    Milestone? Baseline,
    RollupValue? Latest
)
{
    /// <summary>What changed since the baseline; null when either is not known.</summary>
    public decimal? Change =>
        Latest?.Value is { } latest
        && Baseline is { } baseline
        && Indicator.IsComparable(Latest.Period, baseline.Period)
            ? ExactArithmetic.Sum(latest, -baseline.Value)
            : null;

    /// <summary>Whether it changed for the better; null when that is not known, or nothing changed.</summary>
    public bool? IsBetter =>
        Change is { } change and not 0 && Indicator.IsMoreBetter is { } isMore ? change > 0 == isMore : null;

    /// <summary>The unit of its values, as it is written; null when none is stated.</summary>
    public string? Unit => Indicator.UnitText;

    /// <summary>The global targets and indicators that it belongs to, by their codes.</summary>
    public IReadOnlyList<string> Goals =>
        [
            .. Indicator
                .Record.Fields.Rows("global")
                .Select(row => row.Value["code"])
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
}
