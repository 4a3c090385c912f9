using CityBraid.Cooperation;

namespace CityBraid.Tests.Cooperation.Results;

/// <summary>What moves beneath an approved value is told until the next approval.</summary>
public sealed class BasisChangeTests
{
    private static readonly (string, string)[] Trained =
    [
        ("name/en", "People trained"),
        ("type", "number"),
        ("unit", "persons trained"),
        ("milestones/t/form", "target"),
        ("milestones/t/date", "2025"),
        ("milestones/t/value", "45"),
        ("coverage_min", "50"),
    ];

    [Fact]
    public async Task A_target_and_a_threshold_that_change_after_the_approval_are_told_with_both()
    {
        await using var room = await ApprovedAsync();

        await room.SaveAsync(
            RecordKind.Indicator,
            "trained",
            [.. Trained[..5], ("milestones/t/value", "20"), ("coverage_min", "10")]
        );

        var changes = (await room.BoardAsync()).ChangesOf("trained");
        Assert.Equal(
            [("coverage_min", "50", "10"), ("target", "2025: 45", "2025: 20")],
            changes.Select(change => (change.Field, change.Before, change.After))
        );
        Assert.All(changes, change => Assert.Equal("writer", change.By));
    }

    [Fact]
    public async Task A_city_that_is_moved_to_another_programme_is_told_for_its_indicators()
    {
        await using var room = await ApprovedAsync();

        await room.SaveAsync(RecordKind.Project, "nagpur", ("name/en", "nagpur"));

        var change = Assert.Single((await room.BoardAsync()).ChangesOf("trained"));
        Assert.Equal(("parent", "programme", null), (change.Field, change.Before, change.After));
    }

    [Fact]
    public async Task The_next_approval_has_seen_the_change_and_a_name_is_none()
    {
        await using var room = await ApprovedAsync();
        await room.SaveAsync(
            RecordKind.Indicator,
            "trained",
            [.. Trained[..5], ("milestones/t/value", "20"), ("name/th", "คน")]
        );
        Assert.Single((await room.BoardAsync()).ChangesOf("trained"), change => change.Field == "target");

        room.Room.Clock.Now += TimeSpan.FromMinutes(1);
        await room.TrainAsync("b", "rajkot", "2020", "3");
        var board = await room.ApproveAsync(("b", 1));

        Assert.Empty(board.ChangesOf("trained"));
    }

    private static async Task<ReportRoom> ApprovedAsync()
    {
        var room = await ReportRoom.OpenAsync();
        await room.SaveAsync(RecordKind.Indicator, "trained", Trained);
        await room.TrainAsync("a", "nagpur", "2020", "17");
        await room.ApproveAsync(("a", 1));
        room.Room.Clock.Now += TimeSpan.FromMinutes(1);
        return room;
    }
}
