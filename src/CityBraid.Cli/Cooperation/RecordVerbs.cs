using System.CommandLine;
using CityBraid.Cooperation;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary><c>frameworks</c>, <c>projects</c>, <c>meetings</c>: lists of records of cooperation.</summary>
internal static class RecordVerbs
{
    private static readonly Option<PlaceCode?> Workspace = Reading.Option(
        "--workspace",
        "CODE",
        CommonOptions.ReadPlace
    );

    private static readonly Option<string?> Naming = Reading.Text("--naming", "CODE");
    private static readonly Option<string?> Status = Reading.Text("--status", "STATUS");
    private static readonly Option<string?> Words = Reading.Text("--holding", "TEXT");

    /// <summary>The groups.</summary>
    public static IEnumerable<Verb> Groups() =>
        [
            Group("frameworks", RecordKind.Framework, "asean-china"),
            Group("projects", RecordKind.Project, "unep-unhabitat"),
            Group("meetings", RecordKind.Meeting, "urban-nexus"),
        ];

    private static Verb Group(string name, RecordKind kind, string example) =>
        new(name, $"citybraid {name} list --workspace {example}")
        {
            new Verb(
                "list",
                $"citybraid {name} list --workspace {example}",
                (session, cancellation) => ListAsync(session, kind, cancellation)
            )
            {
                Workspace,
                Naming,
                Status,
                Words,
            },
        };

    private static async Task<Answer> ListAsync(
        Session session,
        RecordKind kind,
        CancellationToken cancellation
    )
    {
        var query = new RecordQuery(kind, session.Find(Workspace))
        {
            Naming = session.Find(Naming),
            Status = session.Find(Status),
            Text = session.Find(Words),
        };
        var list = await session.OpenAsync<ListRecords>(cancellation);
        if (await KnownWorkspace.FindRefusalAsync(session, Workspace, cancellation) is { } unknown)
        {
            return unknown;
        }

        var today = DateOnly.FromDateTime(session.Open<TimeProvider>().GetUtcNow().UtcDateTime);
        return Answer.Of(
            await list.RunAsync(session.Actor, query, cancellation),
            session.Language,
            found => new Answer(
                found.Select(one => RecordDocument.Of(one.Record, session.Language.Tag, today)).ToArray(),
                reader => RecordTable.Of(found, today, reader)
            )
        );
    }
}
