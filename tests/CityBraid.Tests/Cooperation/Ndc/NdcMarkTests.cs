using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Cooperation.Results;
using CityBraid.Tests.Cooperation.Workshops;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Cooperation.Ndc;

/// <summary>Figures are vouched for by somebody who did not write them, and only as they were then.</summary>
public sealed class NdcMarkTests
{
    private static readonly (string, string)[] Bare = Contributions.Emission.With(("validated", ""));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, NdcGapReason?> Histories =>
        new()
        {
            { "author:2", NdcGapReason.NotValidated },
            { "author:2*", NdcGapReason.OwnValidation },
            { "author:2 checker:2*", null },
            { "author:2 author:2*", NdcGapReason.OwnValidation },
            { "author:2 checker:2* author:3*", NdcGapReason.ChangedSinceValidated },
            { "author:2 checker:2* author:3", NdcGapReason.ChangedSinceValidated },
            { "author:2 checker:2* checker:3*", NdcGapReason.ChangedSinceValidated },
            { "author:2 checker:2* author:3 checker:3*", null },
            { "author:2 checker:2* checker:2", NdcGapReason.NotValidated },
            { "author:2 checker:3*", NdcGapReason.OwnValidation },
        };

    /// <summary>Who left which value, with a star where the mark is set.</summary>
    [Theory]
    [MemberData(nameof(Histories))]
    public void The_mark_counts_by_who_wrote_what_and_when(string history, NdcGapReason? fault)
    {
        var states = history
            .Split(' ')
            .Index()
            .Select(one => State(one.Index + 1, one.Item.Split(':')[0], one.Item.Split(':')[1]));

        Assert.Equal(fault, NdcMark.FindFault([.. states]));
    }

    [Fact]
    public async Task Who_writes_figures_sets_no_mark_and_somebody_else_does()
    {
        await using var room = await OpenAsync();
        var written = await SaveAsync(room, ReportRoom.Writer, Contributions.Emission);
        Assert.Contains(written.Findings, finding => finding.Code == "cooperation.ndc-mark-taken");
        Assert.Equal([NdcGapReason.NotValidated], await ReasonsAsync(room));

        await SaveAsync(room, ReportRoom.Approver, Contributions.Emission);
        Assert.Empty(await ReasonsAsync(room));

        await SaveAsync(room, ReportRoom.Writer, Contributions.Emission.With(("value", "3")));
        Assert.Equal([NdcGapReason.ChangedSinceValidated], await ReasonsAsync(room));

        await SaveAsync(room, ReportRoom.Approver, Contributions.Emission.With(("value", "3")));
        Assert.Empty(await ReasonsAsync(room));
    }

    [Fact]
    public async Task Who_wrote_the_figures_may_set_the_mark_but_it_does_not_count()
    {
        await using var room = await OpenAsync();
        await SaveAsync(room, ReportRoom.Writer, Bare);
        await SaveAsync(room, ReportRoom.Writer, Contributions.Emission);

        Assert.Equal([NdcGapReason.OwnValidation], await ReasonsAsync(room));
    }

    [Fact]
    public void Who_wrote_the_figures_does_not_vouch_for_them_by_a_key()
    {
        var key = Actor.NameByKey("author", "citybraid_ab");

        Assert.Equal(
            NdcGapReason.OwnValidation,
            NdcMark.FindFault([State(1, "author", "2"), State(2, key, "2*")])
        );
        Assert.Equal(
            NdcGapReason.OwnValidation,
            NdcMark.FindFault([State(1, key, "2"), State(2, Actor.NameByAdministrator("author"), "2*")])
        );
    }

    [Fact]
    public async Task A_name_in_another_language_takes_no_mark_away()
    {
        await using var room = await OpenAsync();
        await SaveAsync(room, ReportRoom.Writer, Bare);
        await SaveAsync(room, ReportRoom.Approver, Contributions.Emission);
        await SaveAsync(room, ReportRoom.Writer, Contributions.Emission.With(("name/th", "มีเทน")));

        Assert.Empty(await ReasonsAsync(room));
    }

    private static async Task<ReportRoom> OpenAsync()
    {
        var room = await ReportRoom.OpenAsync();
        await room.SaveAsync(RecordKind.Country, "in", ("name/en", "India"), ("iso2", "IN"));
        return room;
    }

    private static CooperationRecord State(int revision, string who, string what) =>
        Known.Record(
            RecordKind.NdcEmission,
            "e",
            Bare.With(("value", what.TrimEnd('*')), ("validated", what.EndsWith('*') ? "1" : string.Empty))
        ) with
        {
            Revision = revision,
            ChangedBy = who,
        };

    private static async Task<SavedRecord> SaveAsync(
        ReportRoom room,
        Actor actor,
        (string Path, string Text)[] fields
    )
    {
        var key = WorkshopRoom.Key(RecordKind.NdcEmission, "e");
        var now = await room.Get<ICooperationStore>().FindAsync(key, Cancellation);
        var texts = new FieldSet(fields.Select(field => KeyValuePair.Create(field.Path, field.Text)));
        var change = new RecordChange(new RecordDraft(key, texts), now?.Revision ?? 0);
        return PeopleRoom.Value(await room.Get<SaveRecord>().RunAsync(actor, change, Cancellation));
    }

    private static async Task<IEnumerable<NdcGapReason>> ReasonsAsync(ReportRoom room)
    {
        var request = new NdcRequest(PeopleRoom.KhonKaen);
        var shown = await room.Get<ShowNdc>().RunAsync(ReportRoom.Writer, request, Cancellation);
        return PeopleRoom
            .Value(shown)
            .FindTable("II.6")!
            .Held.SelectMany(row => row.Gaps)
            .Select(gap => gap.Reason);
    }
}
