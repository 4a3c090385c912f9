using System.CommandLine;
using System.Globalization;
using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary><c>facts</c>: what is on record, how it came there, and how to take it back.</summary>
internal static class FactVerbs
{
    /// <summary>The variable of one fact.</summary>
    public static Option<string?> Variable { get; } = Reading.Text("--variable", "VARIABLE").Required();

    /// <summary>The period of one fact.</summary>
    public static Option<Period?> When { get; } =
        Reading.Option("--period", "PERIOD", PeriodText.Find).Required();

    private static readonly Argument<string?> Number = Reading.Argument("NUMBER", ReadNumber);

    /// <summary>The group.</summary>
    public static Verb Group() =>
        new("facts", "citybraid facts import form-2562.xlsx --place khon-kaen")
        {
            ImportVerb.Make(),
            List(),
            History(),
            Changes(),
            Undo(),
            RestoreVerb.Make(),
            MappingVerbs.Group(),
        };

    private static Verb List() =>
        new("list", "citybraid facts list --place khon-kaen --year 2562", ListAsync)
        {
            CommonOptions.Place,
            CommonOptions.Year,
        };

    private static Verb History() =>
        new(
            "history",
            "citybraid facts history --place khon-kaen --variable fuel.diesel.road --period 2019-03",
            HistoryAsync
        )
        {
            CommonOptions.Place,
            Variable,
            When,
        };

    private static Verb Changes() =>
        new("changes", "citybraid facts changes --place khon-kaen", ChangesAsync) { CommonOptions.Place };

    private static Verb Undo() => new("undo", "citybraid facts undo 1", UndoAsync) { Number };

    private static async Task<Answer> ListAsync(Session session, CancellationToken cancellation)
    {
        var year = Period.Year(session.Load(CommonOptions.Year).Number);
        var query = new FactQuery(session.Load(CommonOptions.Place), year);
        var list = await session.OpenAsync<ListFacts>(cancellation);
        return Answer.Of(
            await list.RunAsync(session.Actor, query, cancellation),
            session.Language,
            facts => new Answer(
                facts.Select(FactDocument.Of).ToArray(),
                reader => FactTable.Of(facts, reader)
            )
        );
    }

    private static async Task<Answer> HistoryAsync(Session session, CancellationToken cancellation)
    {
        var place = session.Load(CommonOptions.Place);
        var key = new FactKey(place, session.Load(Variable), session.Load(When));
        var list = await session.OpenAsync<ListFactRevisions>(cancellation);
        return Answer.Of(
            await list.RunAsync(session.Actor, key, cancellation),
            session.Language,
            revisions => new Answer(
                revisions.Select(HistoryDocument.Of).ToArray(),
                reader => HistoryTable.Of(revisions, reader)
            )
        );
    }

    private static async Task<Answer> ChangesAsync(Session session, CancellationToken cancellation)
    {
        var list = await session.OpenAsync<ListChanges>(cancellation);
        return Answer.Of(
            await list.RunAsync(session.Actor, session.Load(CommonOptions.Place), cancellation),
            session.Language,
            changes => new Answer(
                changes.Select(ChangeDocument.Of).ToArray(),
                reader => ChangeTable.Of(changes, reader)
            )
        );
    }

    private static async Task<Answer> UndoAsync(Session session, CancellationToken cancellation)
    {
        var number = long.Parse(session.Load(Number), CultureInfo.InvariantCulture);
        var undo = await session.OpenAsync<UndoChange>(cancellation);
        return Answer.Of(
            await undo.RunAsync(session.Actor, number, cancellation),
            session.Language,
            change => new Answer(
                new UndoDocument(number, change),
                reader =>
                    Pages.Line(
                        reader,
                        "undo.done",
                        ("number", session.Load(Number)),
                        ("change", change.ToString(CultureInfo.InvariantCulture))
                    )
            )
        );
    }

    private static string? ReadNumber(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? text : null;
}
