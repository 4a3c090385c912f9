using System.Diagnostics;
using System.Globalization;
using CityBraid.Cooperation;
using CityBraid.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Benchmarks;

/// <summary>
/// 130 people of four groups write ten drafts each while there is no connection, a minute apart, and send
/// them all in the moment in which it is there again; then the workshop is closed.
/// </summary>
/// <remarks>
/// The ten minutes are not waited for: a draft is the same whenever it was typed. Each writes a challenge of
/// their own, cause by cause, and once the name of a challenge that all of the group share: who comes second
/// is told the other text and says that theirs is to stand. An edit is lost when no state of a record holds
/// it.
/// </remarks>
internal sealed class WorkshopOffline : IBenchmark
{
    private const string Programme = "urban-nexus";
    private const int People = 130;
    private const double SecondsMax = 60;

    private static readonly string[] Groups = ["india", "indonesia", "mongolia", "viet-nam"];

    private static readonly RecordCode Meeting = new("policy-workshop");

    public string Name => "workshop-offline";

    public string What =>
        $"{People} sessions that were offline for ten minutes send {OfflineWriter.Drafts} drafts each at "
        + "once, then the outcome is made, on "
        + (IsOnPostgres ? "PostgreSQL" : "SQLite");

    public string Goal => "0 lost edits, outcome document < 60 s";

    private static bool IsOnPostgres => Options.Find("--database") is "postgres";

    public async Task<Figure> RunAsync(CancellationToken cancellation)
    {
        await using var programme = await ServedProgramme.StartAsync(Programme, IsOnPostgres, cancellation);
        var links = await PrepareAsync(programme, cancellation);
        var writers = new List<OfflineWriter>();
        for (var i = 0; i < People; i++)
        {
            var group = Groups[i % Groups.Length];
            writers.Add(
                await OfflineWriter.OpenAsync(programme.Client, links[group], (group, i), cancellation)
            );
        }

        var clock = Stopwatch.StartNew();
        await Task.WhenAll(writers.Select(writer => writer.SendAsync(cancellation)));
        var sending = clock.Elapsed.TotalSeconds;
        var lost = await CountLostAsync(programme, writers, cancellation);
        clock.Restart();
        var bytes = await CloseAsync(programme, cancellation);
        var closing = clock.Elapsed.TotalSeconds;
        var edits = writers.Sum(writer => writer.Edits.Count);
        return new Figure(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{edits} edits, {lost} lost, {writers.Sum(writer => writer.Conflicts)} told as conflicts; "
                    + $"all sent in {sending:0.0} s; outcome and document of {bytes / 1000} kB in "
                    + $"{closing:0.0} s"
            ),
            lost == 0 && edits >= People * OfflineWriter.Drafts && closing < SecondsMax
        );
    }

    private static async Task<Dictionary<string, string>> PrepareAsync(
        ServedProgramme programme,
        CancellationToken cancellation
    )
    {
        RecordDraft[] drafts =
        [
            Draft(programme.Code, RecordKind.Meeting, Meeting.Value, ("name/en", "Policy workshop")),
            .. Groups.Select(group =>
                Draft(programme.Code, RecordKind.CountryGroup, group, ("name/en", group))
            ),
        ];
        await programme.DoAsync(rooms =>
            rooms
                .GetRequiredService<ImportRecords>()
                .RunAsync(Actor.LocalAdministrator, new RecordBatch(programme.Code, drafts), cancellation)
        );
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in Groups)
        {
            var made = await programme.DoAsync(rooms =>
                rooms
                    .GetRequiredService<MakeContributorLink>()
                    .RunAsync(
                        Actor.LocalAdministrator,
                        new LinkRequest(programme.Code, Meeting.Value, group, Days: 1),
                        cancellation
                    )
            );
            links.Add(group, made.Token.Text);
        }

        return links;
    }

    private static async Task<int> CountLostAsync(
        ServedProgramme programme,
        IReadOnlyList<OfflineWriter> writers,
        CancellationToken cancellation
    )
    {
        var lost = 0;
        foreach (var record in writers.SelectMany(writer => writer.Edits).GroupBy(edit => edit.Challenge))
        {
            var key = new RecordKey(programme.Code, RecordKind.Challenge, new RecordCode(record.Key));
            var states = await programme.DoAsync(rooms =>
                rooms
                    .GetRequiredService<ListRevisions>()
                    .RunAsync(Actor.LocalAdministrator, key, cancellation)
            );
            lost += record.Count(edit => !states.Any(state => state.Fields[edit.Path] == edit.Text));
        }

        return lost;
    }

    private static async Task<int> CloseAsync(ServedProgramme programme, CancellationToken cancellation)
    {
        await programme.DoAsync(rooms =>
            rooms
                .GetRequiredService<CloseMeeting>()
                .RunAsync(
                    Actor.LocalAdministrator,
                    new RecordKey(programme.Code, RecordKind.Meeting, Meeting),
                    cancellation
                )
        );
        return await programme.ReadAsync(
            $"/en/{Programme}/meetings/{Meeting}/outcome/document.docx",
            cancellation
        );
    }

    private static RecordDraft Draft(
        PlaceCode workspace,
        RecordKind kind,
        string code,
        params (string Path, string Text)[] fields
    ) =>
        new(
            new RecordKey(workspace, kind, new RecordCode(code)),
            new FieldSet(fields.Select(field => KeyValuePair.Create(field.Path, field.Text)))
        );
}
