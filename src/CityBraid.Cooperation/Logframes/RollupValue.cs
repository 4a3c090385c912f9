using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>What an indicator of a project shows for a period, with all that lies below it.</summary>
/// <param name="Project">The project.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Period">The period.</param>
/// <param name="Value">The value in the indicator's unit; null when there is none.</param>
public sealed record RollupValue(string Project, string Indicator, Period Period, decimal? Value)
{
    /// <summary>Why there is no value; null when there is one.</summary>
    public NoValue? Reason { get; init; }

    /// <summary>The sum of the parts, of a ratio; null for others.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>The sum of the wholes, of a ratio; null for others.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The sum of the weights, of an average that has any; null for others.</summary>
    public decimal? Weight { get; init; }

    /// <summary>The latest words, of an indicator that is told in words.</summary>
    public string? Text { get; init; }

    /// <summary>The unit of the value.</summary>
    public Unit Unit { get; init; } = Unit.One;

    /// <summary>The value's parts.</summary>
    public IReadOnlyList<RolledCategory> Categories { get; init; } = [];

    /// <summary>Whether parts make the whole and nothing had to be left out, here and below.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>How many reporters' values went in.</summary>
    public int Reporters { get; init; }
}
