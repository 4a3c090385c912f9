using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Target and actual of one period, as JSON; what is not known is null.</summary>
/// <param name="Period">The period.</param>
/// <param name="Baseline">Where it stood.</param>
/// <param name="Target">Where it is to stand.</param>
/// <param name="Path">Where the line to the target stands.</param>
/// <param name="Actual">What was reported and approved.</param>
public sealed record LogframePeriodDocument(
    string Period,
    decimal? Baseline,
    decimal? Target,
    decimal? Path,
    decimal? Actual
)
{
    /// <summary>What was reported in words.</summary>
    public string? Text { get; init; }

    /// <summary>How what was approved stands to the line.</summary>
    [Choices(typeof(PathStatus))]
    public string? Status { get; init; }

    /// <summary>Whether parts make the whole; null when nothing was approved.</summary>
    public bool? Complete { get; init; }

    /// <summary>Whether what was reported is of a part of the period only.</summary>
    public bool PartOfPeriod { get; init; }

    /// <summary>One period.</summary>
    internal static LogframePeriodDocument Of(LogframePeriod period) =>
        new($"{period.Period}", period.Baseline, period.Target, period.Path, period.Actual?.Value)
        {
            Text = period.Actual?.Text,
            Status = period.Status is { } status ? JsonNames.Of(status) : null,
            Complete = period.Actual?.IsComplete,
            PartOfPeriod = period.IsPart,
        };
}
