using CityBraid.Kernel;

namespace CityBraid.Storage;

/// <summary>One revision of one fact; without a value it withdraws the fact. Rows are only added.</summary>
internal sealed record FactRevisionRow
{
    public required string Place { get; init; }

    public required string Variable { get; init; }

    public required DateOnly PeriodFrom { get; init; }

    public required DateOnly PeriodTo { get; init; }

    public required PeriodKind PeriodKind { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public required int Revision { get; init; }

    public required long Change { get; init; }

    /// <summary>The amount; null, as all that follows, when the fact was withdrawn.</summary>
    public decimal? Value { get; init; }

    public string? Unit { get; init; }

    public Quality? Quality { get; init; }

    public long? FileId { get; init; }

    public string? Sheet { get; init; }

    public string? Cells { get; init; }

    public string? Statement { get; init; }

    public decimal? Factor { get; init; }

    public string? FactorUnit { get; init; }

    public long? FactorFileId { get; init; }

    public string? FactorSheet { get; init; }

    public string? FactorCells { get; init; }

    /// <summary>The corrected cells behind the fact, as JSON; null when there are none.</summary>
    public string? Corrections { get; init; }

    public FactKey ToKey() =>
        new(new PlaceCode(Place), Variable, new Period(PeriodFrom, PeriodTo, PeriodKind));
}
