using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Cooperation.Workshops;

/// <summary>
/// A workshop of Khon Kaen with two country groups and a link for each, on a real database.
/// </summary>
internal sealed class WorkshopRoom : IAsyncDisposable
{
    private WorkshopRoom(PeopleRoom room) => Room = room;

    public PeopleRoom Room { get; }

    public static RecordKey Meeting { get; } = Key(RecordKind.Meeting, "workshop");

    public LinkToken India { get; private set; } = LinkToken.New();

    public LinkToken Mongolia { get; private set; } = LinkToken.New();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Actor Secretary => Actor.LocalAdministrator;

    public static RecordKey Key(RecordKind kind, string code) =>
        new(RecordShape.Of(kind).IsOfDirectory ? null : PeopleRoom.KhonKaen, kind, new RecordCode(code));

    public static async Task<WorkshopRoom> OpenAsync()
    {
        var workshop = new WorkshopRoom(await PeopleRoom.OpenAsync());
        await workshop.SaveAsync(RecordKind.Country, "in", ("name/en", "India"), ("iso2", "IN"));
        await workshop.SaveAsync(RecordKind.Country, "mn", ("name/en", "Mongolia"), ("iso2", "MN"));
        await workshop.SaveAsync(
            RecordKind.CountryGroup,
            "india",
            ("name/en", "India"),
            ("countries/in", "1")
        );
        await workshop.SaveAsync(
            RecordKind.CountryGroup,
            "mongolia",
            ("name/en", "Mongolia"),
            ("countries/mn", "1")
        );
        await workshop.SaveAsync(
            RecordKind.Meeting,
            "workshop",
            ("name/en", "Workshop"),
            ("name/th", "การประชุมเชิงปฏิบัติการ"),
            ("stands_alone", "1"),
            ("valid_from", "2019-03-05")
        );
        workshop.India = (await workshop.LinkAsync("india")).Token;
        workshop.Mongolia = (await workshop.LinkAsync("mongolia")).Token;
        return workshop;
    }

    public T Get<T>()
        where T : notnull => Room.Get<T>();

    public async Task<MadeLink> LinkAsync(string group, int days = 14) =>
        PeopleRoom.Value(
            await Get<MakeContributorLink>()
                .RunAsync(
                    Secretary,
                    new LinkRequest(PeopleRoom.KhonKaen, Meeting.Code.Value, group, days),
                    Cancellation
                )
        );

    public async Task<SavedRecord> SaveAsync(RecordKind kind, string code, params (string, string)[] fields)
    {
        var key = Key(kind, code);
        var seen = (await Get<ICooperationStore>().FindAsync(key, Cancellation))?.Revision ?? 0;
        var texts = fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        var change = new RecordChange(new RecordDraft(key, new FieldSet(texts)), seen);
        return PeopleRoom.Value(await Get<SaveRecord>().RunAsync(Secretary, change, Cancellation));
    }

    /// <summary>What somebody of a group sends: fields with what they saw and wrote.</summary>
    public Task<Result<SavedRecord>> SendAsync(
        LinkToken token,
        RecordKind kind,
        string draft,
        params (string Path, string? Before, string? After)[] changes
    ) => SendAsync(token, Key(kind, "water"), draft, changes);

    /// <summary>The same, into a record of choice.</summary>
    public Task<Result<SavedRecord>> SendAsync(
        LinkToken token,
        RecordKey key,
        string draft,
        params (string Path, string? Before, string? After)[] changes
    ) =>
        Get<Contribute>()
            .RunAsync(
                Actor.Public,
                new Contribution(token, "Asha Rao", draft)
                {
                    Kind = key.Kind,
                    Code = key.Code,
                    Changes =
                    [
                        .. changes.Select(change => new FieldChange(
                            change.Path,
                            change.Before,
                            change.After
                        )),
                    ],
                },
                Cancellation
            );

    public async Task<CooperationRecord?> FindAsync(RecordKind kind, string code) =>
        await Get<ICooperationStore>().FindAsync(Key(kind, code), Cancellation);

    public ValueTask DisposeAsync() => Room.DisposeAsync();
}
