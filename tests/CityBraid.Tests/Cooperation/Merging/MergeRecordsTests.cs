using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Workspaces;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Cooperation.Merging;

/// <summary>An organisation that stands twice becomes one, wherever it is named.</summary>
public sealed class MergeRecordsTests
{
    private static readonly PlaceCode City = PeopleRoom.KhonKaen;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_named_the_one_names_the_other_and_its_names_become_aliases()
    {
        await using var room = await OpenAsync();
        await SaveAsync(
            room,
            RecordKind.Project,
            "nexus",
            ("name/en", "Nexus"),
            ("partners/unep-again/funding", "60"),
            ("partners/giz/funding", "40")
        );
        await SaveAsync(
            room,
            RecordKind.Agreement,
            "mou",
            ("name/en", "MoU"),
            ("parties/unep-again", "1"),
            ("parties/unep", "1")
        );
        await SaveAsync(
            room,
            RecordKind.Organisation,
            "office",
            ("name/en", "Regional office"),
            ("parent", "unep-again")
        );

        var merged = PeopleRoom.Value(await MergeAsync(room, "unep-again", "unep"));

        Assert.Equal(
            ["mou", "nexus", "office"],
            merged.Users.Select(user => user.Key.Code.Value).Order(StringComparer.Ordinal)
        );
        Assert.Equal("unep", (await FindAsync(room, RecordKind.Organisation, "office")).Fields["parent"]);
        var project = await FindAsync(room, RecordKind.Project, "nexus");
        Assert.Equal("60", project.Fields["partners/unep/funding"]);
        Assert.Equal(["giz", "unep"], project.Fields.Rows("partners").Select(row => row.Key));
        Assert.Equal(
            ["unep"],
            (await FindAsync(room, RecordKind.Agreement, "mou")).Fields.Members("parties")
        );
        var stays = await FindAsync(room, RecordKind.Organisation, "unep");
        Assert.Equal("UN Environment Programme", stays.Fields["name/en"]);
        Assert.Equal("โครงการสิ่งแวดล้อมแห่งสหประชาชาติ", stays.Fields["name/th"]);
        Assert.Equal("UNEP", stays.Fields["abbreviation"]);
        Assert.Equal(
            ["UN Environment", "UNEP Nairobi"],
            stays.Fields.Rows("aliases").Select(row => row.Value["alias"]!).Order(StringComparer.Ordinal)
        );
        Assert.Equal("un-body", merged.Left["type"]);
        var gone = await FindAsync(room, RecordKind.Organisation, "unep-again");
        Assert.True(gone.IsRemoved);
        Assert.Equal("un-body", gone.Fields["type"]);
    }

    [Fact]
    public async Task A_trial_tells_the_same_and_keeps_nothing()
    {
        await using var room = await OpenAsync();

        var tried = PeopleRoom.Value(await MergeAsync(room, "unep-again", "unep", isTrial: true));

        Assert.Equal("โครงการสิ่งแวดล้อมแห่งสหประชาชาติ", tried.Record.Fields["name/th"]);
        Assert.False((await FindAsync(room, RecordKind.Organisation, "unep-again")).IsRemoved);
        Assert.Equal(1, (await FindAsync(room, RecordKind.Organisation, "unep")).Revision);
    }

    [Theory]
    [InlineData("60", "40")]
    [InlineData("50", "50")]
    public async Task Two_shares_of_one_partner_are_told_and_nothing_is_merged(string one, string other)
    {
        await using var room = await OpenAsync();
        await SaveAsync(
            room,
            RecordKind.Project,
            "nexus",
            ("name/en", "Nexus"),
            ("partners/unep-again/funding", one),
            ("partners/unep/funding", other)
        );

        var refused = await MergeAsync(room, "unep-again", "unep");

        Assert.Equal("cooperation.merge-refused", refused.Refusal?.Code);
        var finding = Assert.Single(refused.Refusal!.Findings);
        Assert.Equal("cooperation.merge-conflict", finding.Code);
        Assert.Equal((one, other), (finding.Values["one"], finding.Values["other"]));
        Assert.False((await FindAsync(room, RecordKind.Organisation, "unep-again")).IsRemoved);
    }

    [Fact]
    public async Task Records_that_one_may_not_write_are_counted_and_keep_it_from_being_done()
    {
        await using var room = await OpenAsync();
        await SaveAsync(room, RecordKind.Agreement, "mou", ("name/en", "MoU"), ("parties/unep-again", "1"));
        var stranger = new Actor(
            "elsewhere@example.org",
            (permission, place) => permission == Permission.WriteDirectory || place != City
        );

        var refused = await room.Get<MergeRecords>()
            .RunAsync(stranger, new RecordMerge(RecordKind.Organisation, "unep-again", "unep"), Cancellation);

        var finding = Assert.Single(refused.Refusal!.Findings);
        Assert.Equal(("cooperation.merge-elsewhere", "1"), (finding.Code, finding.Values["count"]));
    }

    [Theory]
    [InlineData(RecordKind.Organisation, "unep", "unep")]
    [InlineData(RecordKind.Organisation, "unep", "nobody")]
    [InlineData(RecordKind.Organisation, "nobody", "unep")]
    [InlineData(RecordKind.Country, "unep", "giz")]
    [InlineData(RecordKind.Project, "unep", "giz")]
    public async Task What_cannot_be_merged_is_refused(RecordKind kind, string from, string into)
    {
        await using var room = await OpenAsync();

        var refused = await room.Get<MergeRecords>()
            .RunAsync(Actor.LocalAdministrator, new RecordMerge(kind, from, into), Cancellation);

        Assert.Equal("cooperation.cannot-merge", refused.Refusal?.Code);
    }

    private static async Task<PeopleRoom> OpenAsync()
    {
        var room = await PeopleRoom.OpenAsync();
        await SaveAsync(
            room,
            RecordKind.Organisation,
            "unep",
            ("name/en", "UN Environment Programme"),
            ("abbreviation", "UNEP"),
            ("type", "un-programme")
        );
        await SaveAsync(
            room,
            RecordKind.Organisation,
            "unep-again",
            ("name/en", "UN Environment"),
            ("name/th", "โครงการสิ่งแวดล้อมแห่งสหประชาชาติ"),
            ("abbreviation", "unep"),
            ("type", "un-body"),
            ("aliases/nairobi/alias", "UNEP Nairobi")
        );
        await SaveAsync(room, RecordKind.Organisation, "giz", ("name/en", "GIZ"));
        return room;
    }

    private static Task<Result<MergedRecords>> MergeAsync(
        PeopleRoom room,
        string from,
        string into,
        bool isTrial = false
    ) =>
        room.Get<MergeRecords>()
            .RunAsync(
                Actor.LocalAdministrator,
                new RecordMerge(RecordKind.Organisation, from, into) { IsTrial = isTrial },
                Cancellation
            );

    private static async Task<CooperationRecord> FindAsync(PeopleRoom room, RecordKind kind, string code) =>
        (await room.Get<ICooperationStore>().FindAsync(Key(kind, code), Cancellation))!;

    private static async Task SaveAsync(
        PeopleRoom room,
        RecordKind kind,
        string code,
        params (string, string)[] fields
    )
    {
        var texts = fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        var change = new RecordChange(new RecordDraft(Key(kind, code), new FieldSet(texts)), 0);
        PeopleRoom.Value(
            await room.Get<SaveRecord>().RunAsync(Actor.LocalAdministrator, change, Cancellation)
        );
    }

    private static RecordKey Key(RecordKind kind, string code) =>
        new(RecordShape.Of(kind).IsOfDirectory ? null : City, kind, new RecordCode(code));
}
