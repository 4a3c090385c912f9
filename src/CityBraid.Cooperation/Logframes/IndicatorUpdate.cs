using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>What one reporter says was reached in one period.</summary>
/// <param name="Id">The update's stable name; one that comes again replaces the earlier.</param>
/// <param name="Project">The project.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Period">The period it is about.</param>
public sealed record IndicatorUpdate(string Id, string Project, string Indicator, Period Period)
{
    /// <summary>Who reports; empty for the project itself.</summary>
    public string Reporter { get; init; } = string.Empty;

    /// <summary>The place that it is about; null when it is about none in particular.</summary>
    public string? Place { get; init; }

    /// <summary>Whether somebody approved it; nothing else counts.</summary>
    public bool IsApproved { get; init; }

    /// <summary>The amount, of a number or an average.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The part of the whole, of a percentage.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>The whole, of a percentage.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The weight, of an average; null when nobody states one.</summary>
    public decimal? Weight { get; init; }

    /// <summary>The words, of a text, a choice, a yes or no.</summary>
    public string? Text { get; init; }

    /// <summary>The unit of the amount; null for the indicator's.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The day it was written, by which later words on one period are told from earlier.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>
    /// The joint result that it reports, which others report, too; null when it is nobody else's.
    /// </summary>
    public string? Joint { get; init; }

    /// <summary>
    /// The share of the result that counts upwards, from 0 to 1; shares of a joint result make 1.
    /// </summary>
    public decimal Share { get; init; } = 1;

    /// <summary>The value's parts by sex, district and the like.</summary>
    public IReadOnlyList<CategoryValue> Categories { get; init; } = [];
}
