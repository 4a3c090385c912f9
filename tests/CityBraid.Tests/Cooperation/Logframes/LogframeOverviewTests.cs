using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Cooperation.Results;
using CityBraid.Tests.Tables;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Cooperation.Logframes;

/// <summary>A logframe with what it is measured by, and all that is wrong with its logic at once.</summary>
public sealed class LogframeOverviewTests
{
    private static readonly (string, string)[] Sound =
    [
        ("name/en", "Logframe"),
        ("project", "nagpur"),
        ("levels/g/level", "goal"),
        ("levels/g/text/en", "Clean wards"),
        ("levels/g/measured_by/segregated", "1"),
        ("levels/g/means/en", "Register"),
        ("levels/o/level", "outcome"),
        ("levels/o/text/en", "People know how"),
        ("levels/o/measured_by/trained", "1"),
        ("levels/o/means/en", "Lists of those present"),
        ("levels/o/assumption/en", "Those who know how do it"),
        ("levels/a/level", "activity"),
        ("levels/a/text/en", "Train people"),
        ("levels/a/assumption/en", "People come"),
        ("levels/a/owner", "office"),
        ("levels/a/valid_from", "2020"),
        ("levels/a/valid_to", "2021"),
    ];

    [Fact]
    public async Task A_logframe_whose_logic_holds_has_nothing_to_be_mended()
    {
        await using var room = await OpenAsync();
        await room.SaveAsync(RecordKind.Logframe, "frame", Sound);

        Assert.Empty((await ReadAsync(room, "frame")).AllFindings);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once_beside_its_row()
    {
        await using var room = await OpenAsync();
        await room.SaveAsync(
            RecordKind.Logframe,
            "frame",
            ("name/en", "Logframe"),
            ("levels/g/level", "goal"),
            ("levels/g/text/en", "One goal"),
            ("levels/g/assumption/en", "Nothing is above"),
            ("levels/h/level", "goal"),
            ("levels/h/text/en", "Another goal"),
            ("levels/h/indicator/en", "Happiness"),
            ("levels/h/means/en", "Asked"),
            ("levels/h/baseline", "3"),
            ("levels/o/level", "outcome"),
            ("levels/o/text/en", "No assumption here"),
            ("levels/o/measured_by/bare", "1"),
            ("levels/a/level", "activity"),
            ("levels/a/text/en", "Nobody, never")
        );

        var frame = await ReadAsync(room, "frame");

        Assert.Empty(frame.Findings);
        Assert.Equal(
            [
                "g: cooperation.logframe-no-indicator, cooperation.logframe-assumption-at-top",
                "h: cooperation.logframe-many-goals, cooperation.logframe-row-no-target",
                "o: cooperation.logframe-no-means, cooperation.logframe-no-baseline"
                    + ", cooperation.logframe-no-target, cooperation.logframe-no-assumption",
                "a: cooperation.logframe-no-time, cooperation.logframe-no-owner"
                    + ", cooperation.logframe-no-assumption",
            ],
            frame.Rows.Select(row =>
                $"{row.Row.Id}: {string.Join(", ", row.Findings.Select(finding => finding.Code))}"
            )
        );
        Assert.All(frame.AllFindings, finding => Assert.Equal(Severity.Warning, finding.Severity));
    }

    [Fact]
    public async Task A_logframe_without_a_goal_is_told_and_an_empty_one_is_not()
    {
        await using var room = await OpenAsync();
        await room.SaveAsync(RecordKind.Logframe, "empty", ("name/en", "Empty"));
        await room.SaveAsync(
            RecordKind.Logframe,
            "frame",
            [.. Sound.Where(field => !field.Item1.StartsWith("levels/g", StringComparison.Ordinal))]
        );

        var frame = await ReadAsync(room, "frame");

        Assert.Empty((await ReadAsync(room, "empty")).AllFindings);
        Assert.Equal("cooperation.logframe-no-goal", Assert.Single(frame.Findings).Code);
        Assert.Equal(
            "cooperation.logframe-assumption-at-top",
            Assert.Single(frame.Rows.SelectMany(row => row.Findings)).Code
        );
    }

    [Fact]
    public async Task Targets_and_what_was_approved_stand_beside_each_other_period_by_period()
    {
        await using var room = await OpenAsync();
        await room.SaveAsync(RecordKind.Logframe, "frame", Sound);
        await room.TrainAsync("a", "nagpur", "2020", "30");
        await room.TrainAsync("b", "nagpur", "2021", "4711");
        await room.TrainAsync("c", "rajkot", "2020", "1000");
        await room.ApproveAsync(("a", 1), ("c", 1));

        var row = (await ReadAsync(room, "frame")).Rows.Single(one => one.Row.Id == "o");
        var periods = Assert.Single(row.Measures).Periods;

        // All projects together aim at the path; one of two is not held against it.
        Assert.Equal(
            [
                ("2019", 10m, null, 10m, null, (PathStatus?)null),
                ("2020", null, null, 25m, 30m, null),
                ("2021", null, 40m, 40m, null, null),
            ],
            periods.Select(one =>
                ($"{one.Period}", one.Baseline, one.Target, one.Path, one.Actual?.Value, one.Status)
            )
        );
    }

    [Fact]
    public async Task A_parent_that_is_edited_while_a_child_reports_is_told_with_both_names()
    {
        await using var room = await OpenAsync();
        await room.SaveAsync(RecordKind.Logframe, "parent", Sound);
        await room.SaveAsync(
            RecordKind.Logframe,
            "child",
            ("name/en", "City"),
            ("project", "rajkot"),
            ("follows", "parent"),
            ("levels/o/follows", "o")
        );
        await room.TrainAsync("a", "rajkot", "2020", "30");
        Assert.DoesNotContain(
            (await ReadAsync(room, "child")).AllFindings,
            finding => finding.Code == "cooperation.follows-edited"
        );

        room.Room.Clock.Now += TimeSpan.FromMinutes(1);
        await room.SaveAsync(RecordKind.Logframe, "parent", [.. Sound, ("levels/o/risk/en", "Rain")]);

        var frame = await ReadAsync(room, "child");
        var edited = Assert.Single(
            frame.AllFindings,
            finding => finding.Code == "cooperation.follows-edited"
        );
        Assert.Equal(("parent", "a"), (edited.Values["logframe"], edited.Values["report"]));
        Assert.Equal("Rain", frame.Rows.Single().Row.Fields["risk/en"]);
        Assert.Contains(frame.AllFindings, finding => finding.Code == "cooperation.follows-elsewhere");
        Assert.Equal(
            "2",
            Assert.Single(frame.Findings, one => one.Code == "cooperation.follows-more").Values["count"]
        );

        await room.ApproveAsync(("a", 1));
        Assert.DoesNotContain(
            (await ReadAsync(room, "child")).AllFindings,
            finding => finding.Code == "cooperation.follows-edited"
        );
    }

    [Fact]
    public async Task The_workbook_holds_targets_and_what_was_reached_and_comes_back_from_its_first_sheet()
    {
        await using var room = await OpenAsync();
        await room.SaveAsync(RecordKind.Logframe, "frame", Sound);
        await room.TrainAsync("a", "nagpur", "2020", "30");
        await room.ApproveAsync(("a", 1));
        using var content = new MemoryStream();
        var query = new RecordQuery(RecordKind.Logframe, PeopleRoom.KhonKaen);

        var written = await room.Get<ExportRecordSheet>()
            .RunAsync(ReportRoom.Writer, query, content, TestContext.Current.CancellationToken);
        using var file = Reading.Open(content.ToArray(), "frames.xlsx");
        var upload = new RecordSheetUpload(
            PeopleRoom.KhonKaen,
            RecordKind.Logframe,
            new MemoryStream(content.ToArray()),
            "frames.xlsx"
        );
        var read = await room.Get<ImportRecordSheet>()
            .RunAsync(ReportRoom.Writer, upload, TestContext.Current.CancellationToken);

        Assert.Equal(1, PeopleRoom.Value(written));
        Assert.Equal(1, PeopleRoom.Value(read).Unchanged);
        var lines = file.Sheets[1]
            .ReadRows()
            .Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)))
            .ToList();
        Assert.Contains(
            lines,
            line => line.Contains("trained|persons trained|2020|25|30", StringComparison.Ordinal)
        );
        Assert.Contains(lines, line => line.Contains("|2021|40|40", StringComparison.Ordinal));
    }

    private static async Task<ReportRoom> OpenAsync()
    {
        var room = await ReportRoom.OpenAsync();
        await room.SaveAsync(RecordKind.Organisation, "office", ("name/en", "Office"));
        await room.SaveAsync(
            RecordKind.Indicator,
            "bare",
            ("name/en", "Without anything"),
            ("type", "number")
        );
        foreach (var code in new[] { "segregated", "trained" })
        {
            var fields = (await room.BoardAsync()).Find(code)!.Record.Fields;
            await room.SaveAsync(
                RecordKind.Indicator,
                code,
                [
                    .. fields.Select(field => (field.Key, field.Value)),
                    ("milestones/a/form", "baseline"),
                    ("milestones/a/date", "2019"),
                    ("milestones/a/value", "10"),
                    ("milestones/b/form", "target"),
                    ("milestones/b/date", "2021"),
                    ("milestones/b/value", "40"),
                ]
            );
        }

        return room;
    }

    private static async Task<LogframeOverview> ReadAsync(ReportRoom room, string code)
    {
        var shown = await room.Get<ShowLogframes>()
            .RunAsync(ReportRoom.Writer, PeopleRoom.KhonKaen, TestContext.Current.CancellationToken);
        return PeopleRoom.Value(shown).Single(one => one.Logframe.Key.Code.Value == code);
    }
}
