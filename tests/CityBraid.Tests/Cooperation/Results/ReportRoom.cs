using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Cooperation.Workshops;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Cooperation.Results;

/// <summary>A programme with two cities' projects below it, on a real database.</summary>
internal sealed class ReportRoom : IAsyncDisposable
{
    private ReportRoom(PeopleRoom room) => Room = room;

    public static Actor Writer { get; } = new("writer", (_, _) => true);

    public static Actor Approver { get; } = new("approver", (_, _) => true);

    public PeopleRoom Room { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<ReportRoom> OpenAsync()
    {
        var room = new ReportRoom(await PeopleRoom.OpenAsync());
        await room.SaveAsync(RecordKind.Project, "programme", ("name/en", "Programme"));
        foreach (var city in new[] { "nagpur", "rajkot" })
        {
            await room.SaveAsync(RecordKind.Location, city, ("name/en", city));
            await room.SaveAsync(RecordKind.Project, city, ("name/en", city), ("parent", "programme"));
        }

        await room.SaveAsync(
            RecordKind.Indicator,
            "segregated",
            ("name/en", "Households that segregate"),
            ("type", "percentage"),
            ("unit", "%"),
            ("formula", "segregated / households * 100"),
            ("variables/a/variable", "segregated"),
            ("variables/b/variable", "households")
        );
        await room.SaveAsync(
            RecordKind.Indicator,
            "trained",
            ("name/en", "People trained"),
            ("type", "number"),
            ("unit", "persons trained")
        );
        return room;
    }

    public T Get<T>()
        where T : notnull => Room.Get<T>();

    public async Task<Result<SavedRecord>> TrySaveAsync(
        RecordKind kind,
        string code,
        params (string, string)[] fields
    )
    {
        var key = WorkshopRoom.Key(kind, code);
        var now = await Get<ICooperationStore>().FindAsync(key, Cancellation);
        var texts = fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        var seen = now is { IsRemoved: false } ? now.Revision : 0;
        var change = new RecordChange(new RecordDraft(key, new FieldSet(texts)), seen);
        return await Get<SaveRecord>().RunAsync(Writer, change, Cancellation);
    }

    public async Task<SavedRecord> SaveAsync(
        RecordKind kind,
        string code,
        params (string, string)[] fields
    ) => PeopleRoom.Value(await TrySaveAsync(kind, code, fields));

    /// <summary>Reports households of a city.</summary>
    public Task<SavedRecord> ReportAsync(string code, string city, string year, int above, int below) =>
        SaveAsync(
            RecordKind.IndicatorReport,
            code,
            ("indicator", "segregated"),
            ("date", year),
            ("project", city),
            ("location", city),
            ("inputs/a/variable", "segregated"),
            ("inputs/a/value", $"{above}"),
            ("inputs/b/variable", "households"),
            ("inputs/b/value", $"{below}")
        );

    /// <summary>Reports people trained.</summary>
    public Task<SavedRecord> TrainAsync(string code, string city, string year, string value) =>
        SaveAsync(
            RecordKind.IndicatorReport,
            code,
            ("indicator", "trained"),
            ("date", year),
            ("project", city),
            ("value", value)
        );

    public Task<Result<IndicatorBoard>> DecideAsync(
        ReportDeedKind kind,
        Actor actor,
        params (string Report, int Revision)[] reports
    ) =>
        Get<DecideReports>()
            .RunAsync(
                actor,
                new ReportDecision(
                    PeopleRoom.KhonKaen,
                    kind,
                    [.. reports.Select(one => new SeenReport(one.Report, one.Revision))]
                )
                {
                    Note = kind == ReportDeedKind.Approved ? string.Empty : "Look again",
                },
                Cancellation
            );

    public async Task<IndicatorBoard> ApproveAsync(params (string Report, int Revision)[] reports) =>
        PeopleRoom.Value(await DecideAsync(ReportDeedKind.Approved, Approver, reports));

    public async Task<IndicatorBoard> BoardAsync() =>
        PeopleRoom.Value(await Get<OpenIndicators>().RunAsync(Writer, PeopleRoom.KhonKaen, Cancellation));

    public ValueTask DisposeAsync() => Room.DisposeAsync();
}
