using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What an indicator shows for a period, as JSON; what is not known is null.</summary>
/// <param name="Project">The project; null for the whole workspace.</param>
/// <param name="Period">The period.</param>
/// <param name="Value">The value.</param>
/// <param name="Reporters">How many reporters' values went in.</param>
/// <param name="Complete">Whether parts make the whole and nothing had to be left out.</param>
public sealed record IndicatorValueDocument(
    string? Project,
    string Period,
    decimal? Value,
    int Reporters,
    bool Complete
)
{
    /// <summary>Whether the value speaks for the whole of its period.</summary>
    public bool Whole { get; init; }

    /// <summary>The sum of the parts, of a percentage.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>The sum of the wholes, of a percentage.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The words, of what is told in words.</summary>
    public string? Text { get; init; }

    /// <summary>Why there is no value.</summary>
    [Choices(typeof(NoValue))]
    public string? Reason { get; init; }

    /// <summary>Where the path to the target stands at the end of the period.</summary>
    public decimal? Path { get; init; }

    /// <summary>How the value stands to the path.</summary>
    [Choices(typeof(PathStatus))]
    public string? Status { get; init; }

    /// <summary>The share of all places that went in, in per cent; told of the whole workspace.</summary>
    public decimal? CoveragePercent { get; init; }

    /// <summary>Whether the value may be told as one of all places; told of the whole workspace.</summary>
    public bool? National { get; init; }

    /// <summary>A value beside its path.</summary>
    internal static IndicatorValueDocument Of(
        IndicatorBoard board,
        IndicatorDefinition indicator,
        RollupValue value
    )
    {
        var project = IndicatorWords.ProjectOf(value);
        var coverage = project is null ? board.CoverageOf(project: null, indicator, value.Period) : null;
        return new(project, $"{value.Period}", value.Value, value.Reporters, value.IsComplete)
        {
            Whole = board.SpeaksForWhole(project, indicator, value.Period),
            Numerator = value.Numerator,
            Denominator = value.Denominator,
            Text = value.Text,
            Reason = value.Reason is { } reason ? JsonNames.Of(reason) : null,
            Path = indicator.FindPath(project, value.Period)?.At(value.Period),
            Status = board.StatusOf(indicator, value) is { } status ? JsonNames.Of(status) : null,
            CoveragePercent = coverage?.Percent,
            National = coverage is null ? null : !coverage.IsWithheld,
        };
    }
}
