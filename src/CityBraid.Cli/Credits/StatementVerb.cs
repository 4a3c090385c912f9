using System.CommandLine;
using System.Globalization;
using CityBraid.Credits;
using CityBraid.Kernel;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary><c>credits statement</c>: what lay in an account at a moment.</summary>
internal static class StatementVerb
{
    private static readonly Argument<AccountCode?> Account = Reading.Argument(
        "ACCOUNT",
        text => AccountCode.TryParse(text, out var code) ? code : null
    );

    private static readonly Option<Instant?> At = Reading.Option("--at", "INSTANT", Instant.Find);

    /// <summary>The verb.</summary>
    public static Verb Make() =>
        new("statement", "citybraid credits statement CITY-1 --at 2026-11-28T09:00:00Z", RunAsync)
        {
            Account,
            At,
        };

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var show = await session.OpenAsync<ShowStatement>(cancellation);
        var (account, at) = (session.Load(Account), session.Find(At)?.Value);
        return Answer.Of(
            await show.RunAsync(session.Actor, account, at, cancellation),
            session.Language,
            statement => new Answer(StatementDocument.Of(statement), reader => Page(statement, reader))
        );
    }

    private static IRenderable Page(AccountStatement statement, Reader reader)
    {
        var table = Pages.Table(
            reader,
            "column.project",
            "#column.vintage",
            "#column.first",
            "#column.last",
            "#column.tonnes",
            "column.state"
        );
        foreach (var block in statement.Blocks)
        {
            Pages.AddRow(
                table,
                block.Project.Value,
                block.Vintage.ToString(CultureInfo.InvariantCulture),
                Numerals.Show(block.First),
                Numerals.Show(block.Last),
                Numerals.Show(block.Tonnes),
                Phrases.Say($"credits.state.{JsonNames.Of(block.Holding.State)}", reader.Language)
            );
        }

        return Pages.Below(
            Pages.Line(
                reader,
                "credits.statement",
                ("account", statement.Account.Code.Value),
                ("at", statement.Until.UtcDateTime.ToString("u", CultureInfo.InvariantCulture)),
                ("tonnes", Numerals.Show(statement.Blocks.Sum(block => block.Tonnes))),
                ("lines", Numerals.Show(statement.Lines.Count))
            ),
            table
        );
    }
}
