using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>What one place of a table says, with the records that it comes from.</summary>
/// <remarks>It says one thing: a number, a year, names, choices or a unit. Where nothing is known there is
/// no cell.</remarks>
public sealed record NdcCell
{
    private NdcCell(IReadOnlyList<RecordKey> records) => Records = records;

    /// <summary>The records that it comes from, or is computed from.</summary>
    public IReadOnlyList<RecordKey> Records { get; }

    /// <summary>A number in the column's unit, or the row's; null when it says something else.</summary>
    public decimal? Number { get; private init; }

    /// <summary>A year or day as it is kept; null when it says something else.</summary>
    public string? Date { get; private init; }

    /// <summary>Names or sentences in the languages they are known in.</summary>
    public IReadOnlyList<LocalText> Texts { get; private init; } = [];

    /// <summary>Choices by their names.</summary>
    public IReadOnlyList<string> Choices { get; private init; } = [];

    /// <summary>A unit as it is written; null when it says something else.</summary>
    public string? Unit { get; private init; }

    internal static NdcCell? OfNumber(decimal? number, params IEnumerable<RecordKey> records) =>
        number is null ? null : new NdcCell([.. records]) { Number = number };

    internal static NdcCell? OfDate(string? date, RecordKey record) =>
        date is null ? null : new NdcCell([record]) { Date = date };

    internal static NdcCell? OfText(LocalText? text, RecordKey record) =>
        text is null ? null : new NdcCell([record]) { Texts = [text] };

    internal static NdcCell? OfTexts(IReadOnlyList<LocalText> texts, RecordKey record) =>
        texts.Count == 0 ? null : new NdcCell([record]) { Texts = texts };

    internal static NdcCell? OfChoice(string? choice, RecordKey record) =>
        choice is null ? null : new NdcCell([record]) { Choices = [choice] };

    internal static NdcCell? OfChoices(IReadOnlyList<string> choices, RecordKey record) =>
        choices.Count == 0 ? null : new NdcCell([record]) { Choices = choices };

    internal static NdcCell? OfUnit(string? unit, RecordKey record) =>
        unit is null ? null : new NdcCell([record]) { Unit = unit };

    /// <summary>What a line of a table is about when no record says it: a sector, a total.</summary>
    internal static NdcCell OfLine(string choice) => new([]) { Choices = [choice] };
}
