using System.CommandLine;
using CityBraid.Credits;
using CityBraid.Kernel;
using CityBraid.Words;
using CityBraid.Workspaces;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>The arguments, options and answers that the verbs of the registry share.</summary>
internal static class CreditParts
{
    /// <summary>A project's code.</summary>
    public static Argument<ProjectCode?> Project { get; } =
        Reading.Argument("PROJECT", text => ProjectCode.TryParse(text, out var code) ? code : null);

    /// <summary>The number of a monitoring period or an order in its project's log.</summary>
    public static Argument<Number?> Number { get; } = Reading.Argument("LINE", Cli.Number.FindCount);

    /// <summary>An organisation's code.</summary>
    public static Argument<OrganisationCode?> Organisation { get; } =
        Reading.Argument("ORGANISATION", ReadOrganisation);

    /// <summary>A person's address.</summary>
    public static Argument<EmailAddress?> Person { get; } =
        Reading.Argument("EMAIL", CommonOptions.ReadEmail);

    /// <summary>The key under which a request is done once.</summary>
    public static Option<string?> Key { get; } = Reading.Text("--key", "KEY").Required();

    /// <summary>Tonnes of calendar years.</summary>
    public static Option<IReadOnlyList<StatedAmount>> Amounts { get; } =
        Reading.Options("--tonnes", "YEAR=TONNES", AmountText.Find);

    /// <summary>Names in each language.</summary>
    public static IReadOnlyList<(string Language, Option<string?> Option)> Names { get; } =
    [
        ("th", Reading.Text("--name-th", "TEXT")),
        ("en", Reading.Text("--name-en", "TEXT")),
        ("zh", Reading.Text("--name-zh", "TEXT")),
    ];

    /// <summary>Where something is reduced.</summary>
    public static Option<PlaceCode?> Where() => Reading.Option("--place", "PLACE", CommonOptions.ReadPlace);

    /// <summary>What emits less.</summary>
    public static Option<ReductionSource?> What() =>
        Reading.Option(
            "--source",
            "SOURCE",
            text => ReductionSource.TryParse(text, out var source) ? source : null
        );

    /// <summary>An account's code as typed; null when it is none.</summary>
    public static AccountCode? ReadAccount(string text) =>
        AccountCode.TryParse(text, out var code) ? code : null;

    /// <summary>An organisation's code as typed; null when it is none.</summary>
    public static OrganisationCode? ReadOrganisation(string text) =>
        OrganisationCode.TryParse(text, out var code) ? code : null;

    /// <summary>The names that were given, or why there is none.</summary>
    public static Result<LocalText> NamesOf(Session session)
    {
        var given = Names
            .Select(name => KeyValuePair.Create(name.Language, session.Find(name.Option) ?? string.Empty))
            .Where(name => name.Value.Length > 0)
            .ToList();
        return given.Count == 0 ? Refusal.Invalid("credits.no-name") : new LocalText(given);
    }

    /// <summary>A step with the period that was named.</summary>
    public static PeriodStep StepOf(Session session) =>
        new(session.Load(Project), (long)session.Load(Number).Value, session.Find(Amounts) ?? []);

    /// <summary>The answer to what was posted.</summary>
    public static Answer Posted(Result<LedgerTransaction> posted, Session session) =>
        Answer.Of(
            posted,
            session.Language,
            line => new Answer(
                TransactionDocument.Of(line),
                reader =>
                    Pages.Line(
                        reader,
                        "credits.posted",
                        ("project", line.Project.Value),
                        ("number", Numerals.Show(line.Sequence)),
                        ("tonnes", Numerals.Show(line.Movements.Sum(moved => moved.Tonnes))),
                        ("hash", line.Hash)
                    )
            )
        );

    /// <summary>A list as a table: a heading a column, a row an entry.</summary>
    public static IRenderable Table<T>(
        Reader reader,
        IEnumerable<T> entries,
        Func<T, string[]> row,
        params string[] headings
    )
    {
        Table table = Pages.Table(reader, headings);
        foreach (var entry in entries)
        {
            Pages.AddRow(table, row(entry));
        }

        return table;
    }
}
