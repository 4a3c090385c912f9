using CityBraid.Cooperation;
using CityBraid.Kernel;

namespace CityBraid.Tests.Cooperation.Results;

/// <summary>What a local value says about a global indicator follows by a stated conversion.</summary>
public sealed class GlobalLinkTests
{
    private static readonly Period Year = Period.Year(2020);

    /// <summary>455,000 of 800,000 are 56.875 %; × 0.8 + 2 are 47.5 %.</summary>
    [Fact]
    public async Task A_conversion_is_applied_to_what_was_put_together_and_its_way_is_told()
    {
        await using var room = await ReportedAsync(
            ("global/g/code", "11.6.1"),
            ("global/g/fit", "proxy"),
            ("global/g/conversion", "value * 0.8 + 2")
        );

        var (board, link) = await OpenAsync(room);
        var global = link.Of(board.Find(project: null, "segregated", Year)!)!;

        Assert.Equal((56.875m, 47.5m), (global.Local.Value, global.Value));
        Assert.Contains(global.Trace, step => step.Symbol == "value" && step.Source == "* segregated 2020");
        Assert.Contains(global.Trace, step => step.Symbol == "11.6.1" && step.Value?.Amount == 47.5m);
        Assert.Equal(46m, link.Of(board.Find("nagpur", "segregated", Year)!)!.Value);
    }

    [Theory]
    [InlineData("identical", "56.875")]
    [InlineData("proxy", null)]
    [InlineData("contributes", null)]
    public async Task Without_a_conversion_only_an_identical_indicator_has_the_same_value(
        string fit,
        string? value
    )
    {
        await using var room = await ReportedAsync(("global/g/code", "11.6.1"), ("global/g/fit", fit));

        var (board, link) = await OpenAsync(room);
        var global = link.Of(board.Find(project: null, "segregated", Year)!);

        Assert.Equal(value, global?.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_conversion_that_divides_by_nought_gives_no_value_and_the_reason()
    {
        await using var room = await ReportedAsync(
            ("global/g/code", "11.6.1"),
            ("global/g/fit", "proxy"),
            ("global/g/conversion", "1 / (value - 56.875)")
        );

        var (board, link) = await OpenAsync(room);
        var global = link.Of(board.Find(project: null, "segregated", Year)!)!;

        Assert.Equal((null, NoValue.ZeroDenominator), (global.Value, global.Reason));
    }

    private static async Task<ReportRoom> ReportedAsync(params (string, string)[] link)
    {
        var room = await ReportRoom.OpenAsync();
        var fields = (await room.BoardAsync()).Find("segregated")!.Record.Fields;
        await room.SaveAsync(
            RecordKind.Indicator,
            "segregated",
            [.. fields.Select(field => (field.Key, field.Value)), .. link]
        );
        await room.ReportAsync("n", "nagpur", "2020", 275_000, 500_000);
        await room.ReportAsync("r", "rajkot", "2020", 180_000, 300_000);
        await room.ApproveAsync(("n", 1), ("r", 1));
        return room;
    }

    private static async Task<(IndicatorBoard Board, GlobalLink Link)> OpenAsync(ReportRoom room)
    {
        var board = await room.BoardAsync();
        return (board, Assert.Single(GlobalLink.Of(board.Find("segregated")!)));
    }
}
