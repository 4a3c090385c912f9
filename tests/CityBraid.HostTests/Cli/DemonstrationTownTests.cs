using CityBraid.Cli;
using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Cli;

/// <summary>The demonstration's town has a data round in which everything happened that can.</summary>
public sealed class DemonstrationTownTests : IDisposable
{
    private static readonly PlaceCode BanMai = new("ban-mai");

    private readonly CliFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_round_shows_every_way_to_answer_and_is_loaded_once()
    {
        var first = (await folder.JsonAsync("demo")).Done().Json;
        var second = (await folder.JsonAsync("demo")).Done().Json;

        Assert.True(first.GetProperty("town").GetProperty("synthetic").GetBoolean());
        Assert.Equal(37m, first.GetProperty("town_import").Number("imported"));
        Assert.Equal(0m, second.GetProperty("town_import").Number("imported"));
        await using var rooms = Composition.Of(folder.Database);
        var shown = await ShowAsync(rooms);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        Assert.Equal(
            [
                (RequestState.Approved, 12, 0, 0, false),
                (RequestState.Submitted, 12, 0, 0, false),
                (RequestState.Submitted, 0, 1, 0, false),
                (RequestState.Answering, 5, 0, 7, true),
                (RequestState.Answering, 1, 0, 0, true),
            ],
            shown.Sheets.Select(sheet =>
                (
                    sheet.Request.State,
                    sheet.Answered,
                    sheet.Declined,
                    sheet.Missing.Count,
                    sheet.IsLate(today)
                )
            )
        );
        Assert.All(shown.Sheets, sheet => Assert.Empty(sheet.FindFar()));
        Assert.Equal(37, shown.Sheets.Sum(sheet => sheet.YearBefore.Count));
        var community = shown.Sheets[^1].Request;
        Assert.Equal(RequestKind.Community, community.Kind);
        var cell = Assert.Single(community.Answers).Key;
        Assert.Equal(
            ["31.5 t", "34.2 t"],
            community.ContributionsTo(cell).Select(one => one.Cell.Quantity!.ToString())
        );
    }

    [Fact]
    public async Task What_was_approved_is_on_record_and_nothing_else_of_the_round()
    {
        (await folder.JsonAsync("demo")).Done();

        await using var rooms = Composition.Of(folder.Database);
        var facts = await rooms
            .GetRequiredService<IFactStore>()
            .FindFactsAsync(
                new FactQuery(BanMai, Period.FiscalYear(2019, FiscalCalendar.Find("TH")!)),
                Cancellation
            );

        Assert.Equal(12, facts.Count);
        Assert.All(facts, fact => Assert.Equal("electricity.residential", fact.Key.Variable));
        Assert.Empty(await rooms.GetRequiredService<INoticeStore>().ListNoticesAsync(BanMai, Cancellation));
    }

    private static async Task<ShownRound> ShowAsync(IServiceProvider rooms)
    {
        var listed = await rooms
            .GetRequiredService<ListRounds>()
            .RunAsync(Actor.LocalAdministrator, BanMai, Cancellation);
        var shown = await rooms
            .GetRequiredService<ShowRound>()
            .RunAsync(Actor.LocalAdministrator, BanMai, Assert.Single(listed.Value!).Id, Cancellation);
        return shown.Value!;
    }
}
