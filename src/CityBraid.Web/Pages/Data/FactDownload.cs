using CityBraid.Tables;

namespace CityBraid.Web;

/// <summary>The facts of an address as a table to take away: invariant numbers, ISO periods.</summary>
internal static class FactDownload
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The columns that an import reads again come first.</summary>
    private static readonly string[] Titles =
    [
        "place",
        "variable",
        "period",
        "value",
        "unit",
        "quality",
        "source",
        "file",
        "sheet",
        "cells",
        "factor",
        "factor_unit",
        "revision",
    ];

    /// <summary>Sends the facts as CSV.</summary>
    public static Task<IResult> CsvAsync(
        [AsParameters] FactAsk ask,
        PlaceDoor door,
        BrowseFacts browse,
        CancellationToken cancellation
    ) =>
        SendAsync(
            ask,
            door,
            browse,
            (place, facts) =>
                Results.Stream(
                    stream => WriteCsvAsync(stream, facts, cancellation),
                    "text/csv; charset=utf-8",
                    $"{place.Code}-facts.csv"
                ),
            cancellation
        );

    /// <summary>Sends the facts as a workbook.</summary>
    public static Task<IResult> WorkbookAsync(
        [AsParameters] FactAsk ask,
        PlaceDoor door,
        BrowseFacts browse,
        CancellationToken cancellation
    ) =>
        SendAsync(
            ask,
            door,
            browse,
            (place, facts) => Results.File(WorkbookOf(facts), Workbook, $"{place.Code}-facts.xlsx"),
            cancellation
        );

    private static async Task<IResult> SendAsync(
        FactAsk ask,
        PlaceDoor door,
        BrowseFacts browse,
        Func<Place, IReadOnlyList<Fact>, IResult> send,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(ask.Visit.Visitor.Actor, ask.Place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(ask.Visit, found.Refusal);
        }

        var filter = ask.FilterOf(found.Value);
        var selected = await browse.RunAsync(ask.Visit.Visitor.Actor, filter, ask.Order, cancellation);
        return selected.IsRefused
            ? Answers.Problem(ask.Visit, selected.Refusal)
            : send(found.Value, selected.Value.Facts);
    }

    private static async Task WriteCsvAsync(
        Stream stream,
        IReadOnlyList<Fact> facts,
        CancellationToken cancellation
    )
    {
        var encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
        await using var text = new StreamWriter(stream, encoding, leaveOpen: true);
        var writer = new CsvWriter(text);
        await writer.WriteRowAsync(Titles, cancellation);
        foreach (var fact in facts)
        {
            await writer.WriteRowAsync(Row(fact), cancellation);
        }
    }

    /// <summary>A sheet holds about a million rows; what is beyond goes on the next one.</summary>
    private static byte[] WorkbookOf(IReadOnlyList<Fact> facts)
    {
        var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream))
        {
            var sheets = facts.Chunk(WorkbookWriter.RowsMax - 1).DefaultIfEmpty([]);
            foreach (var (number, rows) in sheets.Index())
            {
                workbook.BeginSheet(
                    number == 0 ? "facts" : FormattableString.Invariant($"facts {number + 1}")
                );
                workbook.WriteRow(Titles);
                foreach (var fact in rows)
                {
                    workbook.WriteRow(Row(fact));
                }
            }
        }

        return stream.ToArray();
    }

    private static object?[] Row(Fact fact) =>
        [
            fact.Key.Place.Value,
            fact.Key.Variable,
            fact.Key.Period.ToString(),
            fact.Quantity.Amount,
            fact.Quantity.Unit.Symbol,
            fact.Quality.ToString().ToLowerInvariant(),
            fact.Source.Statement,
            fact.Source.Location.File,
            fact.Source.Location.Sheet,
            fact.Source.Location.Cells,
            fact.StatedFactor?.Factor.Amount,
            fact.StatedFactor?.Factor.Unit.Symbol,
            fact.Revision,
        ];
}
