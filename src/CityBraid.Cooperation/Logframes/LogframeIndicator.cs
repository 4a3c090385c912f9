using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>An indicator of a logframe: what it says and how it adds up.</summary>
/// <param name="Id">The stable name; the same in every project that carries it.</param>
public sealed record LogframeIndicator(string Id)
{
    /// <summary>The one project it is defined for; null when every project carries it.</summary>
    public string? Project { get; init; }

    /// <summary>
    /// The indicator of the parent's project that it adds to; null for the one of the same name.
    /// </summary>
    public string? Parent { get; init; }

    /// <summary>What it says.</summary>
    public IndicatorKind Kind { get; init; }

    /// <summary>The unit of its values.</summary>
    public Unit Unit { get; init; } = Unit.One;

    /// <summary>What a ratio is multiplied by: 100 for per cent.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>Whether a value says what was reached so far, and not what was added in its period.</summary>
    public bool IsCumulative { get; init; }

    /// <summary>Whether the values of children take the place of the project's own.</summary>
    public bool TakesChildren { get; init; } = true;

    /// <summary>Whether a value is told as that of a year: × 365 ÷ days of the period.</summary>
    public bool IsAnnualised { get; init; }

    /// <summary>
    /// The period of the baseline, before which nothing can have been reached; null for none.
    /// </summary>
    public Period? Baseline { get; init; }

    /// <summary>The fewest reporters for which a value is told.</summary>
    public int ReportersMin { get; init; } = 1;

    /// <summary>
    /// Whether two parts are added and divided afterwards: a percentage always, others by their formula.
    /// </summary>
    public bool IsRatio
    {
        get => field || Kind == IndicatorKind.Percentage;
        init;
    }

    /// <summary>Whether it is told in words and never added.</summary>
    public bool IsQualitative => Kind is IndicatorKind.Text or IndicatorKind.Choice or IndicatorKind.YesNo;
}
