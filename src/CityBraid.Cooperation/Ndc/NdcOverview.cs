using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>What countries promised, by what they get there, and how far they are.</summary>
/// <param name="Board">The records, and the values of indicators.</param>
/// <param name="Country">The country that it is narrowed to; null for all.</param>
public sealed record NdcOverview(IndicatorBoard Board, string? Country)
{
    private const string Electricity = "electricity.";

    /// <summary>The targets, in order of country, condition and code.</summary>
    public required IReadOnlyList<CooperationRecord> Targets { get; init; }

    /// <summary>The measures with their effects.</summary>
    public required IReadOnlyList<MeasureProgress> Measures { get; init; }

    /// <summary>The tables, II.1 to II.10.</summary>
    public required IReadOnlyList<NdcTable> Tables { get; init; }

    /// <summary>
    /// Indicators that a city's electricity goes into: they tell of its activity, and are no row of
    ///   emissions.
    /// </summary>
    public IReadOnlyList<IndicatorDefinition> Activities =>
        [
            .. Board.Indicators.Where(definition =>
                definition.Variables.Any(variable =>
                    variable.Fact?.StartsWith(Electricity, StringComparison.Ordinal) is true
                )
            ),
        ];

    /// <summary>The countries that targets, measures or figures on record name.</summary>
    public IReadOnlyList<string> Countries =>
        [
            .. new[] { RecordKind.NdcTarget, RecordKind.NdcMeasure, RecordKind.NdcEmission }
                .SelectMany(Board.Book.Of)
                .Select(record => record.Fields["country"])
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The table of a number, whatever its case; null when there is none.</summary>
    public NdcTable? FindTable(string? number) =>
        Tables.FirstOrDefault(table => table.Number.Equals(number, StringComparison.OrdinalIgnoreCase));

    /// <summary>Puts together what is on record.</summary>
    /// <param name="board">The records, and the values of indicators.</param>
    /// <param name="country">The country to narrow it to; null for all.</param>
    /// <param name="tables">The units, and the warming potentials of the tables.</param>
    /// <param name="marks">Which records somebody looked over.</param>
    public static NdcOverview Of(
        IndicatorBoard board,
        string? country,
        (UnitLibrary Units, GwpSet Potentials) tables,
        NdcMarks marks
    )
    {
        ArgumentNullException.ThrowIfNull(board);
        var (units, potentials) = tables;
        var (book, amounts, values) = (board.Book, new NdcAmounts(units, potentials), new NdcValues(board));
        var targets = Of(book, RecordKind.NdcTarget, country);
        MeasureProgress[] measures =
        [
            .. Of(book, RecordKind.NdcMeasure, country)
                .Select(measure => MeasureProgress.Of(measure, values, amounts)),
        ];
        var told = new NdcTargetTables(targets, values, new NdcLevels(units), marks);
        var emissions = new NdcEmissionTables(
            Of(book, RecordKind.NdcEmission, country),
            amounts,
            book,
            marks
        );
        return new NdcOverview(board, country)
        {
            Targets = targets,
            Measures = measures,
            Tables =
            [
                .. told.First,
                NdcMeasureTable.Of(measures, book, marks),
                .. emissions.All,
                told.Projections(),
            ],
        };
    }

    private static CooperationRecord[] Of(CooperationBook book, RecordKind kind, string? country) =>
        [
            .. book.Of(kind)
                .Where(record => country is null || record.Fields["country"] == country)
                .OrderBy(record => record.Fields["country"], StringComparer.Ordinal)
                .ThenByDescending(record => record.Fields["condition"], StringComparer.Ordinal)
                .ThenBy(record => record.Key.Code.Value, StringComparer.Ordinal),
        ];
}
