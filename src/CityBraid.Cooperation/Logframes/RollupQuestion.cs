using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Projects, their indicators and updates, to be put together over levels.</summary>
/// <param name="Projects">The projects with their parents.</param>
/// <param name="Indicators">The indicators.</param>
/// <param name="Updates">The updates, approved or not.</param>
public sealed record RollupQuestion(
    IReadOnlyList<LogframeProject> Projects,
    IReadOnlyList<LogframeIndicator> Indicators,
    IReadOnlyList<IndicatorUpdate> Updates
)
{
    /// <summary>The periods that values are told for; empty for those of the updates.</summary>
    public IReadOnlyList<Period> Periods { get; init; } = [];
}
