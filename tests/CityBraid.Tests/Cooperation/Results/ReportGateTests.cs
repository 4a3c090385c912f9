using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Cooperation.Workshops;

namespace CityBraid.Tests.Cooperation.Results;

/// <summary>What is reported counts, at every level, once somebody else approved it.</summary>
public sealed class ReportGateTests
{
    private static readonly Period Year = Period.Year(2020);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_what_is_approved_counts_17_and_a_draft_of_4711_are_17()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.TrainAsync("a", "nagpur", "2020", "17");
        await room.TrainAsync("b", "nagpur", "2020-03", "4,711");
        var before = await room.BoardAsync();
        Assert.Null(before.Find(project: null, "trained", Year));

        var board = await room.ApproveAsync(("a", 1));

        Assert.Equal(17m, board.Find("nagpur", "trained", Year)?.Value);
        Assert.Equal(17m, board.Find("programme", "trained", Year)?.Value);
        Assert.Equal(17m, board.Find(project: null, "trained", Year)?.Value);
        Assert.Equal(4711m, board.ValueOf(board.FindReport("b")!.Report)?.Value);
    }

    [Fact]
    public async Task Percentages_are_put_together_from_their_parts_at_every_level()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.ReportAsync("n", "nagpur", "2020", 275_000, 500_000);
        await room.ReportAsync("r", "rajkot", "2020", 180_000, 300_000);

        var board = await room.ApproveAsync(("n", 1), ("r", 1));

        Assert.Equal(55m, board.Find("nagpur", "segregated", Year)?.Value);
        Assert.Equal(60m, board.Find("rajkot", "segregated", Year)?.Value);
        var together = board.Find("programme", "segregated", Year)!;
        Assert.Equal(56.875m, together.Value);
        Assert.Equal((455_000m, 800_000m), (together.Numerator!.Value, together.Denominator!.Value));
        Assert.Equal(56.875m, board.Find(project: null, "segregated", Year)?.Value);
        Assert.Equal(2, board.CoverageOf(project: null, board.Find("segregated")!, Year).Places);
    }

    [Fact]
    public async Task What_is_changed_after_the_approval_waits_while_the_approved_state_counts()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.TrainAsync("a", "nagpur", "2020", "17");
        await room.ApproveAsync(("a", 1));
        await room.TrainAsync("a", "nagpur", "2020", "18");

        var changed = await room.BoardAsync();
        Assert.Equal(ReportState.Changed, changed.FindReport("a")!.State);
        Assert.Equal(17m, changed.Find(project: null, "trained", Year)?.Value);
        Assert.Equal(
            "cooperation.changed-meanwhile",
            (await room.DecideAsync(ReportDeedKind.Approved, ReportRoom.Approver, ("a", 1))).Refusal?.Code
        );

        var board = await room.ApproveAsync(("a", 2));
        Assert.Equal(ReportState.Approved, board.FindReport("a")!.State);
        Assert.Equal(18m, board.Find(project: null, "trained", Year)?.Value);
    }

    [Fact]
    public async Task A_returned_change_leaves_what_was_approved_and_a_withdrawn_report_counts_no_longer()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.TrainAsync("a", "nagpur", "2020", "17");
        await room.ApproveAsync(("a", 1));
        await room.TrainAsync("a", "nagpur", "2020", "18");

        var returned = await room.DecideAsync(ReportDeedKind.Returned, ReportRoom.Approver, ("a", 2));
        Assert.Equal(ReportState.Returned, returned.Value!.FindReport("a")!.State);
        Assert.Equal(17m, returned.Value.Find(project: null, "trained", Year)?.Value);

        var withdrawn = await room.DecideAsync(ReportDeedKind.Withdrawn, ReportRoom.Approver, ("a", 1));
        Assert.Null(withdrawn.Value!.Find(project: null, "trained", Year)?.Value);
    }

    [Fact]
    public async Task Whoever_wrote_a_state_does_not_approve_it()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.TrainAsync("a", "nagpur", "2020", "17");

        var own = await room.DecideAsync(ReportDeedKind.Approved, ReportRoom.Writer, ("a", 1));

        Assert.Equal(
            (RefusalKind.Forbidden, "cooperation.own-report"),
            (own.Refusal!.Kind, own.Refusal.Code)
        );
    }

    [Fact]
    public async Task Whoever_wrote_a_state_does_not_approve_it_by_a_key_or_through_the_administrator_either()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.TrainAsync("a", "nagpur", "2020", "17");

        foreach (var name in Guises(ReportRoom.Writer.Name))
        {
            var own = await room.DecideAsync(ReportDeedKind.Approved, new(name, (_, _) => true), ("a", 1));
            Assert.Equal("cooperation.own-report", own.Refusal?.Code);
        }

        var other = new Actor(Actor.NameByKey(ReportRoom.Approver.Name, "citybraid_ab"), (_, _) => true);
        Assert.Null((await room.DecideAsync(ReportDeedKind.Approved, other, ("a", 1))).Refusal);
    }

    private static string[] Guises(string name) =>
        [Actor.NameByKey(name, "citybraid_ab"), Actor.NameByAdministrator(name)];

    [Fact]
    public async Task A_report_that_gives_no_value_is_not_approved_and_the_reason_is_told()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.SaveAsync(
            RecordKind.IndicatorReport,
            "gap",
            ("indicator", "segregated"),
            ("date", "2020"),
            ("inputs/a/variable", "segregated"),
            ("inputs/a/value", "5")
        );
        await room.SaveAsync(
            RecordKind.IndicatorReport,
            "litres",
            ("indicator", "trained"),
            ("date", "2020"),
            ("value", "5"),
            ("unit", "L")
        );

        var gap = await room.DecideAsync(ReportDeedKind.Approved, ReportRoom.Approver, ("gap", 1));
        var litres = await room.DecideAsync(ReportDeedKind.Approved, ReportRoom.Approver, ("litres", 1));

        Assert.Equal("cooperation.rollup-needs-parts", Assert.Single(gap.Refusal!.Findings).Code);
        Assert.Equal("cooperation.rollup-unit-of-update", Assert.Single(litres.Refusal!.Findings).Code);
    }

    [Fact]
    public async Task A_decision_that_breaks_off_in_the_middle_changes_nothing_at_any_level()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.TrainAsync("a", "nagpur", "2020", "1");
        await room.TrainAsync("b", "rajkot", "2020", "2");
        await room.ApproveAsync(("a", 1));
        await room.TrainAsync("a", "nagpur", "2020", "10");
        room.Room.Rows(
            """
            create trigger break_off before insert on report_deeds when new.number = 3
            begin select raise(abort, 'the machine stops'); end
            """
        );

        await Assert.ThrowsAnyAsync<Exception>(() =>
            room.DecideAsync(ReportDeedKind.Approved, ReportRoom.Approver, ("a", 2), ("b", 1))
        );

        var board = await room.BoardAsync();
        Assert.Equal(1m, board.Find("nagpur", "trained", Year)?.Value);
        Assert.Null(board.Find("rajkot", "trained", Year)?.Value);
        Assert.Equal(1m, board.Find("programme", "trained", Year)?.Value);
        Assert.Equal(1m, board.Find(project: null, "trained", Year)?.Value);

        room.Room.Rows("drop trigger break_off");
        var after = await room.ApproveAsync(("a", 2), ("b", 1));
        Assert.Equal(12m, after.Find(project: null, "trained", Year)?.Value);
    }

    [Fact]
    public async Task A_parent_that_is_edited_while_a_child_reports_loses_nothing_of_either()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.TrainAsync("a", "nagpur", "2020", "5");
        await room.ApproveAsync(("a", 1));
        await room.SaveAsync(RecordKind.Project, "programme", ("name/en", "Renamed programme"));
        await room.SaveAsync(RecordKind.Project, "rajkot", ("name/en", "Rajkot by itself"));
        await room.TrainAsync("b", "rajkot", "2020", "7");

        var board = await room.ApproveAsync(("b", 1));

        Assert.Equal(5m, board.Find("programme", "trained", Year)?.Value);
        Assert.Equal(7m, board.Find("rajkot", "trained", Year)?.Value);
        Assert.Equal(12m, board.Find(project: null, "trained", Year)?.Value);
    }

    [Fact]
    public async Task What_counts_is_not_removed_before_its_approval_is_withdrawn()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.TrainAsync("a", "nagpur", "2020", "17");
        await room.ApproveAsync(("a", 1));
        var key = WorkshopRoom.Key(RecordKind.IndicatorReport, "a");

        var refused = await room.Get<RemoveRecord>().RunAsync(ReportRoom.Writer, key, Cancellation);
        await room.DecideAsync(ReportDeedKind.Withdrawn, ReportRoom.Approver, ("a", 1));
        var removed = await room.Get<RemoveRecord>().RunAsync(ReportRoom.Writer, key, Cancellation);

        Assert.Equal("cooperation.report-counts", refused.Refusal?.Code);
        Assert.False(removed.IsRefused);
        Assert.Empty((await room.BoardAsync()).Reports);
    }

    [Fact]
    public async Task What_belongs_to_no_project_is_added_to_what_projects_report()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.SaveAsync(
            RecordKind.IndicatorReport,
            "free",
            ("indicator", "trained"),
            ("date", "2020"),
            ("location", "nagpur"),
            ("value", "100")
        );
        await room.TrainAsync("a", "rajkot", "2020", "1");

        var board = await room.ApproveAsync(("free", 1), ("a", 1));

        Assert.Equal(101m, board.Find(project: null, "trained", Year)?.Value);
        Assert.Equal(1m, board.Find("programme", "trained", Year)?.Value);
    }

    [Fact]
    public async Task A_part_in_kilograms_of_a_whole_in_tonnes_is_20_per_cent_and_not_20_000()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.SaveAsync(
            RecordKind.Indicator,
            "recycled",
            ("name/en", "Recycled"),
            ("type", "percentage"),
            ("formula", "recycled / waste * 100"),
            ("variables/a/variable", "recycled"),
            ("variables/a/unit", "kg"),
            ("variables/b/variable", "waste"),
            ("variables/b/unit", "t")
        );
        await room.SaveAsync(
            RecordKind.IndicatorReport,
            "r",
            ("indicator", "recycled"),
            ("date", "2020"),
            ("inputs/a/variable", "recycled"),
            ("inputs/a/value", "200"),
            ("inputs/b/variable", "waste"),
            ("inputs/b/value", "1")
        );

        var board = await room.ApproveAsync(("r", 1));

        Assert.Equal(20m, board.Find(project: null, "recycled", Year)?.Value);
    }

    [Fact]
    public async Task An_indicator_that_is_tied_to_another_project_takes_nothing_from_the_others()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.TrainAsync("a", "nagpur", "2020", "5");
        await room.ReportAsync("n", "nagpur", "2020", 1, 2);
        await room.ApproveAsync(("a", 1), ("n", 1));
        var trained = (await room.BoardAsync()).Find("trained")!.Record.Fields;
        await room.SaveAsync(
            RecordKind.Indicator,
            "trained",
            [.. trained.With([KeyValuePair.Create("project", "rajkot")]).Select(Told)]
        );

        var board = await room.BoardAsync();

        Assert.Equal(50m, board.Find(project: null, "segregated", Year)?.Value);
        Assert.Null(board.Find(project: null, "trained", Year)?.Value);
        Assert.Contains(board.Findings, finding => finding.Code == "cooperation.rollup-not-here");
    }

    [Fact]
    public async Task A_month_does_not_speak_for_its_year_and_twelve_do()
    {
        await using var room = await ReportRoom.OpenAsync();
        var months = Enumerable.Range(1, 12).Select(month => $"2020-{month:00}").ToArray();
        foreach (var month in months)
        {
            await room.TrainAsync(
                month.Replace("2020-", "m", StringComparison.Ordinal),
                "nagpur",
                month,
                "1"
            );
        }

        var one = await room.ApproveAsync(("m01", 1));
        Assert.Equal(1m, one.Find(project: null, "trained", Year)?.Value);
        Assert.False(one.SpeaksForWhole(project: null, one.Find("trained")!, Year));
        Assert.True(one.SpeaksForWhole(project: null, one.Find("trained")!, Period.Month(2020, 1)));

        var all = await room.ApproveAsync([.. Enumerable.Range(2, 11).Select(month => ($"m{month:00}", 1))]);
        Assert.Equal(12m, all.Find(project: null, "trained", Year)?.Value);
        Assert.True(all.SpeaksForWhole(project: null, all.Find("trained")!, Year));
    }

    [Fact]
    public async Task One_place_reports_a_period_once()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.TrainAsync("a", "nagpur", "2020", "5");

        var again = await room.TrySaveAsync(
            RecordKind.IndicatorReport,
            "b",
            ("indicator", "trained"),
            ("date", "2563"),
            ("project", "nagpur"),
            ("value", "5")
        );

        Assert.Equal("cooperation.report-known", Assert.Single(again.Refusal!.Findings).Code);
    }

    [Fact]
    public async Task A_number_that_was_approved_does_not_become_another_by_a_changed_formula()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.ReportAsync("n", "nagpur", "2020", 275_000, 500_000);
        await room.ApproveAsync(("n", 1));
        room.Room.Clock.Now += TimeSpan.FromMinutes(1);
        var indicator = (await room.BoardAsync()).Find("segregated")!.Record;
        await room.SaveAsync(
            RecordKind.Indicator,
            "segregated",
            [.. indicator.Fields.With([KeyValuePair.Create("name/th", "ครัวเรือน")]).Select(Told)]
        );
        Assert.Equal(55m, (await room.BoardAsync()).Find("nagpur", "segregated", Year)?.Value);

        await room.SaveAsync(
            RecordKind.Indicator,
            "segregated",
            [
                .. indicator
                    .Fields.With([KeyValuePair.Create("formula", "households / segregated * 100")])
                    .Select(Told),
            ]
        );
        var changed = await room.BoardAsync();
        Assert.Equal(ReportState.Redefined, changed.FindReport("n")!.State);
        Assert.Null(changed.Find("nagpur", "segregated", Year)?.Value);

        room.Room.Clock.Now += TimeSpan.FromMinutes(1);
        var again = await room.ApproveAsync(("n", 1));
        Assert.Equal(ReportState.Approved, again.FindReport("n")!.State);
        Assert.NotNull(again.Find("nagpur", "segregated", Year)?.Value);
    }

    private static (string, string) Told(KeyValuePair<string, string> field) => (field.Key, field.Value);

    [Fact]
    public async Task Months_count_in_their_year_and_the_order_of_approvals_does_not_matter()
    {
        await using var first = await ReportRoom.OpenAsync();
        await using var second = await ReportRoom.OpenAsync();
        foreach (var room in new[] { first, second })
        {
            await room.TrainAsync("jan", "nagpur", "2020-01", "3");
            await room.TrainAsync("feb", "nagpur", "2020-02", "4");
            await room.TrainAsync("other", "rajkot", "2020-02", "5");
        }

        await first.ApproveAsync(("jan", 1));
        var one = await first.ApproveAsync(("feb", 1), ("other", 1));
        await second.ApproveAsync(("other", 1));
        await second.ApproveAsync(("feb", 1));
        var two = await second.ApproveAsync(("jan", 1));

        Assert.Equal(7m, one.Find("nagpur", "trained", Year)?.Value);
        Assert.Equal(12m, one.Find("programme", "trained", Year)?.Value);
        Assert.Equal(
            one.Values.Select(value => (value.Project, value.Indicator, value.Period, value.Value)),
            two.Values.Select(value => (value.Project, value.Indicator, value.Period, value.Value))
        );
    }
}
