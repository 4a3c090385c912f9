using System.CommandLine;
using CityBraid.Cooperation;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary><c>ndc tables</c>: the tables by which countries tell how far they are.</summary>
internal static class NdcVerbs
{
    private const string Example = "citybraid ndc tables --workspace urban-nexus --table II.4";

    private static readonly Option<PlaceCode?> Workspace = Reading
        .Option("--workspace", "CODE", CommonOptions.ReadPlace)
        .Required();

    private static readonly Option<string?> Table = Reading.Text("--table", "NUMBER");

    /// <summary>The group.</summary>
    public static Verb Group() =>
        new("ndc", Example)
        {
            new Verb("tables", Example, TablesAsync) { Workspace, Table },
        };

    private static async Task<Answer> TablesAsync(Session session, CancellationToken cancellation)
    {
        var show = await session.OpenAsync<ShowNdc>(cancellation);
        if (await KnownWorkspace.FindRefusalAsync(session, Workspace, cancellation) is { } unknown)
        {
            return unknown;
        }

        var request = new NdcRequest(session.Find(Workspace)!);
        var found = await show.RunAsync(session.Actor, request, cancellation);
        return Answer.Of(
            found.IsRefused ? found.Refusal : Chosen(found.Value, session.Find(Table)),
            session.Language,
            tables => new Answer(
                tables.Select(table => NdcTableDocument.Of(table, session.Language.Tag)).ToArray(),
                reader => NdcTablePage.Of(tables, reader)
            )
        );
    }

    private static Result<IReadOnlyList<NdcTable>> Chosen(NdcOverview overview, string? number) =>
        number is null ? overview.Tables.ToArray()
        : overview.FindTable(number) is { } table ? new[] { table }
        : Refusal.NotFound(
            "cooperation.ndc-no-table",
            ("table", number),
            ("known", string.Join(", ", NdcTable.Numbers))
        );
}
