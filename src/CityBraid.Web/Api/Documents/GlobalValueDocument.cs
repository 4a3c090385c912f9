using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What a local value says about a global indicator, as JSON.</summary>
/// <param name="Project">The project; null for the whole workspace.</param>
/// <param name="Period">The period.</param>
/// <param name="Local">The local value.</param>
/// <param name="Value">The global value; null when there is none.</param>
/// <param name="Reason">Why there is none.</param>
/// <param name="Trace">How it was computed; empty where it is the local value itself.</param>
public sealed record GlobalValueDocument(
    string? Project,
    string Period,
    decimal? Local,
    decimal? Value,
    [property: Choices(typeof(NoValue))] string? Reason,
    IReadOnlyList<FormulaStepDocument> Trace
)
{
    internal static GlobalValueDocument Of(GlobalValue value) =>
        new(
            IndicatorWords.ProjectOf(value.Local),
            $"{value.Local.Period}",
            value.Local.Value,
            value.Value,
            value.Reason is { } reason ? JsonNames.Of(reason) : null,
            [.. value.Trace.Select(FormulaStepDocument.Of)]
        );
}
