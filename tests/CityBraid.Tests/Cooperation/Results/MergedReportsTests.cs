using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Cooperation.Workshops;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Cooperation.Results;

/// <summary>Reports of an organisation that becomes one with another; reports that move.</summary>
public sealed class MergedReportsTests
{
    private static readonly Period Year = Period.Year(2020);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_approved_counts_as_it_did_under_the_name_that_stays()
    {
        await using var room = await OpenAsync();
        await ReportAsync(room, "a", "again", "2019", "10");
        await ReportAsync(room, "b", "third", "2020", "15");
        await ReportAsync(room, "c", "again", "2021", "4711");
        await room.ApproveAsync(("a", 1), ("b", 1));
        Assert.Equal(25m, (await room.BoardAsync()).Find(project: null, "sofar", Year)?.Value);

        var merged = await MergeAsync(room);

        Assert.False(merged.IsRefused, merged.Refusal?.Code);
        var board = await room.BoardAsync();
        Assert.Equal("office", board.FindReport("a")!.Approved!.Fields["organisation"]);
        Assert.Equal(ReportState.Approved, board.FindReport("a")!.State);
        Assert.Equal(ReportState.Waiting, board.FindReport("c")!.State);
        Assert.Equal("office", board.FindReport("c")!.Report.Fields["organisation"]);
        Assert.Equal(25m, board.Find(project: null, "sofar", Year)?.Value);
        var deed = board.FindReport("a")!.Deeds[^1];
        Assert.Equal((ReportDeedKind.Carried, "again → office"), (deed.Kind, deed.Note));
    }

    /// <summary>
    /// Reached so far: 10 of the one and 5 of the other are 15, but as one organisation's they would be the
    /// latest, 5. Added: 10 of a year and 3 of its January are 13, but as one's they would be 10.
    /// </summary>
    [Theory]
    [InlineData("sofar", "2019", "10", "2020", "5", 15)]
    [InlineData("sofar", "2020", "5", "2019", "10", 15)]
    [InlineData("added", "2020", "10", "2020-01", "3", 13)]
    [InlineData("added", "2020-01", "3", "2020", "10", 13)]
    public async Task What_would_change_an_approved_sum_is_named_and_nothing_is_merged(
        string indicator,
        string first,
        string some,
        string then,
        string more,
        int sum
    )
    {
        await using var room = await OpenAsync();
        await ReportAsync(room, "a", "again", first, some, indicator);
        await ReportAsync(room, "b", "office", then, more, indicator);
        await room.ApproveAsync(("a", 1), ("b", 1));
        Assert.Equal(sum, (await room.BoardAsync()).Find(project: null, indicator, Year)?.Value);

        foreach (var isTrial in new[] { true, false })
        {
            var replaced = Assert.Single((await MergeAsync(room, isTrial)).Refusal!.Findings);
            Assert.Equal("cooperation.merge-report-replaced", replaced.Code);
            Assert.Equal(("a", "b"), (replaced.Values["report"], replaced.Values["other"]));
        }

        Assert.Equal(sum, (await room.BoardAsync()).Find(project: null, indicator, Year)?.Value);
    }

    [Fact]
    public async Task Months_of_two_that_lie_apart_are_added_as_before()
    {
        await using var room = await OpenAsync();
        await ReportAsync(room, "a", "again", "2020-01", "3", "added");
        await ReportAsync(room, "b", "office", "2020-02", "4", "added");
        await room.ApproveAsync(("a", 1), ("b", 1));

        Assert.False((await MergeAsync(room)).IsRefused);
        Assert.Equal(7m, (await room.BoardAsync()).Find(project: null, "added", Year)?.Value);
    }

    [Fact]
    public async Task Two_reports_that_become_one_and_the_same_are_named_and_nothing_is_merged()
    {
        await using var room = await OpenAsync();
        await ReportAsync(room, "a", "again", "2020", "10");
        await ReportAsync(room, "b", "office", "2020", "15");
        await room.ApproveAsync(("a", 1), ("b", 1));

        var merged = await MergeAsync(room);

        var twice = Assert.Single(merged.Refusal!.Findings);
        Assert.Equal(("cooperation.report-known", "b"), (twice.Code, twice.Values["report"]));
        Assert.Equal(25m, (await room.BoardAsync()).Find(project: null, "sofar", Year)?.Value);
    }

    [Fact]
    public async Task A_report_that_counts_under_the_name_that_goes_and_waits_with_a_change_is_decided_first()
    {
        await using var room = await OpenAsync();
        await ReportAsync(room, "a", "again", "2020", "10");
        await room.ApproveAsync(("a", 1));
        await ReportAsync(room, "a", "again", "2020", "11");

        var waits = await MergeAsync(room);
        await room.ApproveAsync(("a", 2));
        var merged = await MergeAsync(room);

        Assert.Equal("cooperation.merge-report-waits", Assert.Single(waits.Refusal!.Findings).Code);
        Assert.False(merged.IsRefused, merged.Refusal?.Code);
        Assert.Equal(11m, (await room.BoardAsync()).Find(project: null, "sofar", Year)?.Value);
    }

    [Fact]
    public async Task Nobody_decides_that_a_report_is_carried()
    {
        await using var room = await OpenAsync();
        await ReportAsync(room, "a", "again", "2020", "10");

        var decided = await room.DecideAsync(ReportDeedKind.Carried, ReportRoom.Approver, ("a", 1));

        Assert.Equal("cooperation.no-such-decision", decided.Refusal?.Code);
    }

    [Fact]
    public async Task What_counts_on_an_indicator_does_not_go_to_another_before_it_is_withdrawn()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.TrainAsync("a", "nagpur", "2020", "17");
        await room.SaveAsync(RecordKind.Indicator, "other", ("name/en", "Other"), ("type", "number"));
        await room.ApproveAsync(("a", 1));
        (string, string)[] moved =
        [
            ("indicator", "other"),
            ("date", "2020"),
            ("project", "nagpur"),
            ("value", "17"),
        ];
        var key = WorkshopRoom.Key(RecordKind.IndicatorReport, "a");

        var saved = await room.TrySaveAsync(RecordKind.IndicatorReport, "a", moved);
        var patched = await room.Get<ChangeFields>()
            .RunAsync(
                ReportRoom.Writer,
                new FieldPatch(key, [new FieldChange("indicator", "trained", "other")]),
                Cancellation
            );
        var draft = new RecordDraft(
            key,
            new FieldSet(moved.Select(field => KeyValuePair.Create(field.Item1, field.Item2)))
        );
        var imported = await room.Get<ImportRecords>()
            .RunAsync(ReportRoom.Writer, new RecordBatch(PeopleRoom.KhonKaen, [draft]), Cancellation);

        Assert.All(
            [saved.Refusal, patched.Refusal, imported.Refusal],
            refusal =>
                Assert.Equal("cooperation.report-counts-elsewhere", Assert.Single(refusal!.Findings).Code)
        );
        await room.DecideAsync(ReportDeedKind.Withdrawn, ReportRoom.Approver, ("a", 1));
        Assert.False((await room.TrySaveAsync(RecordKind.IndicatorReport, "a", moved)).IsRefused);
    }

    [Fact]
    public async Task What_a_counting_state_names_is_not_removed_although_it_waits_elsewhere()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.SaveAsync(RecordKind.Project, "third", ("name/en", "Third"));
        await room.TrainAsync("a", "third", "2020", "17");
        await room.ApproveAsync(("a", 1));
        await room.TrainAsync("a", "nagpur", "2020", "17");

        var removed = await room.Get<RemoveRecord>()
            .RunAsync(ReportRoom.Writer, WorkshopRoom.Key(RecordKind.Project, "third"), Cancellation);

        Assert.Equal("cooperation.record-in-use", Assert.Single(removed.Refusal!.Findings).Code);
    }

    private static async Task<ReportRoom> OpenAsync()
    {
        var room = await ReportRoom.OpenAsync();
        await room.SaveAsync(RecordKind.Organisation, "office", ("name/en", "Office"));
        await room.SaveAsync(RecordKind.Organisation, "again", ("name/en", "Office again"));
        await room.SaveAsync(RecordKind.Organisation, "third", ("name/en", "Third"));
        await room.SaveAsync(RecordKind.Indicator, "added", ("name/en", "Added"), ("type", "number"));
        await room.SaveAsync(
            RecordKind.Indicator,
            "sofar",
            ("name/en", "So far"),
            ("type", "number"),
            ("cumulative", "1")
        );
        return room;
    }

    private static Task<SavedRecord> ReportAsync(
        ReportRoom room,
        string code,
        string office,
        string year,
        string value,
        string indicator = "sofar"
    ) =>
        room.SaveAsync(
            RecordKind.IndicatorReport,
            code,
            ("indicator", indicator),
            ("date", year),
            ("organisation", office),
            ("value", value)
        );

    private static Task<Result<MergedRecords>> MergeAsync(ReportRoom room, bool isTrial = false) =>
        room.Get<MergeRecords>()
            .RunAsync(
                ReportRoom.Writer,
                new RecordMerge(RecordKind.Organisation, "again", "office") { IsTrial = isTrial },
                Cancellation
            );
}
