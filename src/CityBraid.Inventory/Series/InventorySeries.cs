using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A city's totals over the years, comparable with each other.</summary>
/// <remarks>
/// Years that were computed with different methods or factors cannot be compared, so each is computed
/// once more
/// with those of the day; a change of record, boundary or factor since a year was closed shows as its drift.
/// </remarks>
public sealed record InventorySeries
{
    /// <summary>The share when nobody chose one.</summary>
    public const decimal UsualThreshold = 0.05m;

    /// <summary>The place.</summary>
    public required PlaceCode Place { get; init; }

    /// <summary>The level of every year.</summary>
    public required Level Level { get; init; }

    /// <summary>The GWP set of every year.</summary>
    public required string GwpSet { get; init; }

    /// <summary>Every year from the first to the last, those without an inventory included.</summary>
    public required IReadOnlyList<SeriesYear> Years { get; init; }

    /// <summary>The base year; null while none is chosen.</summary>
    public required BaseYear? Base { get; init; }

    /// <summary>The recalculated total of the base year; null while it is not known whole.</summary>
    public decimal? BaseTonnes =>
        Years.FirstOrDefault(one => one.Year == Base?.Year && one.IsComplete)?.Recalculated;

    /// <summary>By what share a year's recalculated total differs from the base year's; null when one of them
    ///   is not known whole.</summary>
    public decimal? SinceBase(SeriesYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return BaseTonnes is { } before and not 0m && year.IsComplete && year.Recalculated is { } now
            ? (now - before) / before
            : null;
    }

    /// <summary>
    /// Whether a year's closed total no longer says what today's record, methods and factors give.
    /// </summary>
    public bool IsRecalculationDue(SeriesYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return year.Drift is { } drift && Math.Abs(drift) >= (Base?.Threshold ?? UsualThreshold);
    }
}
