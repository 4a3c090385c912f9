namespace CityBraid.Cooperation;

/// <summary>
/// Tables II.6 to II.9: emissions and removals by sector and gas, as they were and under each scenario.
/// </summary>
/// <remarks>
/// A sum is told for a year only where every figure that goes into it in some year is known for that one:
/// what nobody states is missing, and a sum without it would be a smaller number than the truth.
/// </remarks>
internal sealed class NdcEmissionTables(
    IReadOnlyList<CooperationRecord> emissions,
    NdcAmounts amounts,
    CooperationBook book,
    NdcMarks marks
)
{
    private static readonly (string Number, string Basis)[] Numbered =
    [
        ("II.6", NdcWords.Inventory),
        .. NdcWords.Scenarios.Select((basis, at) => ($"II.{at + 7}", basis)),
    ];

    public IEnumerable<NdcTable> All => Numbered.Select(table => Of(table.Number, table.Basis));

    private NdcTable Of(string number, string basis)
    {
        var told = emissions
            .Where(record => record.Fields["basis"] == basis)
            .Select(record => NdcFigure.Of(record, amounts, marks))
            .ToArray();
        NdcColumn[] columns =
        [
            new("country"),
            new("line"),
            .. told.Select(figure => figure.Year).OfType<int>().Distinct().Order().Select(NdcColumn.Of),
        ];
        var lines =
            from figure in told
            where figure.Gaps.Count == 0
            group figure by figure.Country into country
            from row in Lines(country.Key, [.. told.Where(one => one.Country == country.Key)], columns)
            select row;
        var held =
            from figure in told
            where figure.Gaps.Count > 0
            select new NdcRow(figure.Record, HeldCells(figure, columns), figure.Gaps)
            {
                IsSynthetic = figure.Record.IsSynthetic,
            };
        return new NdcTable(number, columns, [.. lines, .. held]);
    }

    private NdcCell?[] HeldCells(NdcFigure figure, NdcColumn[] columns) =>
        [
            .. columns.Select(column =>
                column.Name switch
                {
                    "country" => CountryCell(figure.Country),
                    "line" => NdcCell.OfChoices(
                        [.. new[] { figure.Sector, figure.Gas }.OfType<string>()],
                        figure.Record.Key
                    ),
                    _ => null,
                }
            ),
        ];

    private IEnumerable<NdcRow> Lines(string country, NdcFigure[] figures, NdcColumn[] columns)
    {
        var sectors = figures.GroupBy(figure => figure.Sector).OrderBy(same => same.Key, SectorOrder);
        var gases = figures.GroupBy(figure => figure.Gas).OrderBy(same => same.Key, StringComparer.Ordinal);
        foreach (var group in sectors.Concat(gases))
        {
            yield return Line(country, group.Key!, [.. group], columns);
        }

        NdcFigure[] withoutLand = [.. figures.Where(figure => figure.Sector != NdcWords.LandUse)];
        yield return Line(country, "total-without-land-use", withoutLand, columns);
        yield return Line(country, "total-with-land-use", figures, columns);
    }

    private static Comparer<string?> SectorOrder { get; } =
        Comparer<string?>.Create((left, right) => Place(left).CompareTo(Place(right)));

    private static int Place(string? sector) =>
        RecordShape
            .Of(RecordKind.NdcEmission)
            .Find("sector")!
            .Choices.TakeWhile(choice => choice != sector)
            .Count();

    private NdcRow Line(string country, string line, NdcFigure[] figures, NdcColumn[] columns) =>
        new(
            Record: null,
            [
                CountryCell(country),
                NdcCell.OfLine(line),
                .. columns.Select(column => column.Year).OfType<int>().Select(year => Sum(figures, year)),
            ],
            Gaps: []
        )
        {
            IsSynthetic = Array.Exists(figures, figure => figure.Record.IsSynthetic),
        };

    private NdcCell? CountryCell(string country) =>
        NdcCell.OfText(
            book.NameOf(RecordKind.Country, country),
            new RecordKey(Workspace: null, RecordKind.Country, new RecordCode(country))
        );

    private static NdcCell? Sum(NdcFigure[] figures, int year)
    {
        var parts = figures.Select(figure => figure.Part).ToHashSet();
        var ofYear = figures.Where(figure => figure.Year == year && figure.Gaps.Count == 0).ToArray();
        return parts.Count > 0 && parts.SetEquals(ofYear.Select(figure => figure.Part))
            ? NdcCell.OfNumber(
                ofYear.Sum(figure => figure.Kilotonnes!.Value),
                ofYear.Select(figure => figure.Record.Key)
            )
            : null;
    }
}
