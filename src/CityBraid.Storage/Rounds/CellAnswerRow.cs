using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Storage;

/// <summary>The answer of a cell, as it stands in the JSON of a deed.</summary>
internal sealed record CellAnswerRow
{
    public required string Variable { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required PeriodKind Kind { get; init; }

    /// <summary>The amount with every digit; null when there is none.</summary>
    public string? Amount { get; init; }

    public string? Unit { get; init; }

    public required Quality Quality { get; init; }

    public string? Reason { get; init; }

    public string? Source { get; init; }

    public static CellAnswerRow Of(CellAnswer answer, UnitSymbols symbols) =>
        new()
        {
            Variable = answer.Key.Variable,
            From = answer.Key.Period.From,
            To = answer.Key.Period.To,
            Kind = answer.Key.Period.Kind,
            Amount = answer.Quantity is { } quantity ? DecimalText.Write(quantity.Amount) : null,
            Unit = answer.Quantity is { } measured ? symbols.Of(measured.Unit) : null,
            Quality = answer.Quality,
            Reason = answer.Reason,
            Source = answer.Source,
        };

    public CellAnswer ToAnswer(UnitLibrary units) =>
        new(new CellKey(Variable, new Period(From, To, Kind)))
        {
            Quantity = Amount is null ? null : new Quantity(DecimalText.Read(Amount), units.Load(Unit!)),
            Quality = Quality,
            Reason = Reason,
            Source = Source,
        };
}
