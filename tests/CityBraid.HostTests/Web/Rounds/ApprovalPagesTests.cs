using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Rounds;

/// <summary>An approval is taken back by whoever approves, and its request tells so.</summary>
public sealed class ApprovalPagesTests(Browser browser)
{
    private static readonly PlaceCode City = new(RoundSite.City);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_approver_takes_an_approval_back_and_an_officer_does_not()
    {
        await using var site = await RoundSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        var linked = await AskAsync(site);
        await AnswerAsync(site, linked, "5");
        var first = await ApproveAsync(site, linked, seen: 1);
        await ReturnAsync(site, linked);
        await AnswerAsync(site, linked, "6");
        var second = await ApproveAsync(site, linked, seen: 4);
        var change = $"/khon-kaen/data/changes/{second}";
        await using var officer = await site.WindowAsync(browser, "en", RoundSite.Officer, width: 375);
        await using var approver = await site.WindowAsync(browser, "en", RoundSite.Approver);

        await officer.GoAsync(change);
        Assert.Equal(0, await UndosAsync(officer));
        await approver.GoAsync(change);
        await approver.PressAsync("ยกเลิกการเปลี่ยนแปลงนี้", "Undo this change");

        await officer.GoAsync("/khon-kaen/data/changes");
        Assert.Equal(1, await UndosAsync(officer));
        await officer.GoAsync($"/khon-kaen/data/rounds/{linked.Round.Id}/{linked.Request.Id}");
        await officer.ExpectAsync("the record no longer says all of it");
        await officer.ExpectAsync($"Change {first} on record");
        await officer.ExpectAsync($"Change {second} on record");
        await approver.GoAsync($"/khon-kaen/data/changes/{second + 1}");
        Assert.Equal(0, await UndosAsync(approver));
    }

    private static Task<int> UndosAsync(RoundWindow window) =>
        window.Page.Locator("main form[action$='/undo']").CountAsync();

    private static async Task<LinkedRequest> AskAsync(RoundSite site)
    {
        using var scope = site.Services.CreateScope();
        var due = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(90);
        var round = await scope
            .ServiceProvider.GetRequiredService<OpenRound>()
            .RunAsync(
                Actor.LocalAdministrator,
                new RoundOpening(City, "Data", 2019, IsFiscal: true, due),
                Cancellation
            );
        AskedItem[] items =
        [
            new("waste.landfill", AskedEvery.Period),
            new("waste.composting", AskedEvery.Period),
        ];
        var linked = await scope
            .ServiceProvider.GetRequiredService<AskDepartment>()
            .RunAsync(
                Actor.LocalAdministrator,
                City,
                new DepartmentAsking(round.Value!.Id, "Sanitation", Contact: null, items),
                Cancellation
            );
        return linked.Value!;
    }

    private static async Task AnswerAsync(RoundSite site, LinkedRequest linked, string composted)
    {
        using var scope = site.Services.CreateScope();
        CellText[] cells =
        [
            new(new CellKey("waste.landfill", linked.Round.Period), "100"),
            new(new CellKey("waste.composting", linked.Round.Period), composted),
        ];
        var kept = await scope
            .ServiceProvider.GetRequiredService<AnswerRequest>()
            .RunAsync(
                Actor.Public,
                linked.Token,
                new SentAnswers("Niran", cells) { IsSubmitted = true },
                Cancellation
            );
        Assert.Null(kept.Refusal?.Code);
    }

    private static async Task<long> ApproveAsync(RoundSite site, LinkedRequest linked, int seen)
    {
        using var scope = site.Services.CreateScope();
        var approved = await scope
            .ServiceProvider.GetRequiredService<ApproveAnswers>()
            .RunAsync(Actor.LocalAdministrator, KeyOf(linked), seen, Cancellation);
        Assert.Null(approved.Refusal?.Code);
        return approved.Value!.Change!.Value;
    }

    private static async Task ReturnAsync(RoundSite site, LinkedRequest linked)
    {
        using var scope = site.Services.CreateScope();
        var returned = await scope
            .ServiceProvider.GetRequiredService<ReturnAnswers>()
            .RunAsync(Actor.LocalAdministrator, KeyOf(linked), new AnswerReturn(2, "?"), Cancellation);
        Assert.Null(returned.Refusal?.Code);
    }

    private static RequestKey KeyOf(LinkedRequest linked) => new(City, linked.Round.Id, linked.Request.Id);
}
