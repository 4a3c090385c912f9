using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Cooperation.Results;

/// <summary>Who has not reported, what, and since when.</summary>
public sealed class MissingReportsTests
{
    [Fact]
    public async Task Whoever_reported_before_owes_every_period_that_is_over()
    {
        await using var room = await OpenAsync("year");
        await room.TrainAsync("a", "nagpur", "2020", "1");
        await room.TrainAsync("b", "nagpur", "2022", "1");
        await room.TrainAsync("c", "rajkot", "2024", "1");

        var missing = await ListAsync(room, new DateOnly(2025, 12, 31));

        Assert.Equal(
            [("nagpur", "2021", "2024", 3, "2022", new DateOnly(2022, 1, 1))],
            missing.Select(one =>
                (one.Project!, $"{one.First}", $"{one.Last}", one.Count, $"{one.Reported}", one.Since)
            )
        );
        Assert.Equal(2, (await ListAsync(room, new DateOnly(2026, 1, 1))).Count);
    }

    [Fact]
    public async Task What_was_returned_is_missing_and_what_waits_is_not()
    {
        await using var room = await OpenAsync("year");
        await room.TrainAsync("a", "nagpur", "2024", "1");
        Assert.Empty(await ListAsync(room, new DateOnly(2025, 6, 1)));

        await room.DecideAsync(ReportDeedKind.Returned, ReportRoom.Approver, ("a", 1));

        Assert.Equal("2024", $"{Assert.Single(await ListAsync(room, new DateOnly(2025, 6, 1))).First}");
    }

    [Fact]
    public async Task Months_make_their_quarter_when_all_three_are_there()
    {
        await using var room = await OpenAsync("quarter");
        foreach (var month in new[] { "2025-01", "2025-02", "2025-03", "2025-04" })
        {
            await room.TrainAsync($"m-{month}", "nagpur", month, "1");
        }

        var missing = Assert.Single(await ListAsync(room, new DateOnly(2025, 7, 1)));

        Assert.Equal((new DateOnly(2025, 4, 1), 1), (missing.First.From, missing.Count));
    }

    [Fact]
    public async Task A_project_that_measures_by_it_owes_from_its_beginning_to_its_end_and_its_row_names_who()
    {
        await using var room = await OpenAsync("year");
        await room.SaveAsync(RecordKind.Organisation, "office", ("name/en", "Office"));
        await room.SaveAsync(
            RecordKind.Project,
            "rajkot",
            ("name/en", "Rajkot"),
            ("valid_from", "2021-04"),
            ("valid_to", "2022")
        );
        await room.SaveAsync(
            RecordKind.Logframe,
            "frame",
            ("name/en", "Frame"),
            ("project", "rajkot"),
            ("levels/a/level", "goal"),
            ("levels/a/text/en", "People know how"),
            ("levels/a/measured_by/trained", "1"),
            ("levels/a/owner", "office")
        );

        var missing = Assert.Single(await ListAsync(room, new DateOnly(2025, 6, 1)));

        Assert.Equal(
            ("rajkot", "office", "2021", "2022", 2),
            (missing.Project, missing.Organisation, $"{missing.First}", $"{missing.Last}", missing.Count)
        );
    }

    [Fact]
    public async Task Without_any_other_the_owner_owes_the_last_period_and_without_a_rhythm_nobody_owes()
    {
        await using var room = await OpenAsync("two-years");
        await room.SaveAsync(RecordKind.Organisation, "office", ("name/en", "Office"));
        var fields = (await room.BoardAsync()).Find("trained")!.Record.Fields;
        (string, string)[] told = [.. fields.Select(field => (field.Key, field.Value)), ("owner", "office")];
        await room.SaveAsync(RecordKind.Indicator, "trained", told);

        var missing = Assert.Single(await ListAsync(room, new DateOnly(2025, 6, 1)));
        await room.SaveAsync(RecordKind.Indicator, "trained", [.. told.Where(one => one.Item1 != "every")]);

        Assert.Equal(("office", null, 1), (missing.Organisation, missing.Reported, missing.Count));
        Assert.Equal(
            (new DateOnly(2022, 1, 1), new DateOnly(2023, 12, 31)),
            (missing.First.From, missing.First.To)
        );
        Assert.Empty(await ListAsync(room, new DateOnly(2025, 6, 1)));
    }

    private static async Task<ReportRoom> OpenAsync(string every)
    {
        var room = await ReportRoom.OpenAsync();
        var fields = (await room.BoardAsync()).Find("trained")!.Record.Fields;
        await room.SaveAsync(
            RecordKind.Indicator,
            "trained",
            [.. fields.Select(field => (field.Key, field.Value)), ("every", every)]
        );
        return room;
    }

    private static async Task<IReadOnlyList<MissingReport>> ListAsync(ReportRoom room, DateOnly today)
    {
        room.Room.Clock.Now = new DateTimeOffset(today, TimeOnly.MinValue, TimeSpan.Zero);
        var listed = await room.Get<ListReports>()
            .RunAsync(ReportRoom.Approver, PeopleRoom.KhonKaen, TestContext.Current.CancellationToken);
        return PeopleRoom.Value(listed).Missing;
    }
}
