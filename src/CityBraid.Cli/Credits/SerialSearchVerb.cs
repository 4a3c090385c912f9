using System.CommandLine;
using System.Globalization;
using CityBraid.Credits;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary><c>credits search</c>: blocks of the public ledger by serial, project or number.</summary>
internal static class SerialSearchVerb
{
    private static readonly Argument<string?> Serial = Reading.Argument("SERIAL", text => text);

    /// <summary>The verb.</summary>
    public static Verb Make() =>
        new("search", "citybraid credits search TVER-TH-0001-851-1150-2020", RunAsync) { Serial };

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var search = await session.OpenAsync<SearchLedger>(cancellation);
        return Answer.Of(
            await search.RunAsync(session.Actor, session.Load(Serial), cancellation),
            session.Language,
            found => new Answer(found.Select(FoundBlockDocument.Of).ToArray(), reader => Page(found, reader))
        );
    }

    private static IRenderable Page(IReadOnlyList<FoundBlock> found, Reader reader)
    {
        if (found.Count == 0)
        {
            return Pages.Line(reader, "credits.nothing-found");
        }

        var table = Pages.Table(
            reader,
            "column.serial",
            "#column.vintage",
            "#column.tonnes",
            "column.account",
            "column.state"
        );
        foreach (var one in found)
        {
            Pages.AddRow(
                table,
                one.Serial,
                one.Block.Vintage.ToString(CultureInfo.InvariantCulture),
                Numerals.Show(one.Block.Tonnes),
                one.Account.Code.Value,
                Phrases.Say($"credits.state.{JsonNames.Of(one.Block.Holding.State)}", reader.Language)
            );
        }

        return table;
    }
}
