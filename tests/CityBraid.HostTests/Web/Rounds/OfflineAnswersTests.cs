using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Rounds;

/// <summary>Answers that are saved without a connection wait in the browser, and are taken once.</summary>
public sealed class OfflineAnswersTests(Browser browser)
{
    private const string Variable = "electricity.residential";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public async Task Three_cells_wait_for_the_line_and_each_is_taken_once(string lang)
    {
        await using var site = await RoundSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await using var officer = await site.WindowAsync(browser, lang, RoundSite.Officer);
        await using var phone = await site.WindowAsync(browser, lang, who: null, width: 375);
        var link = await AskAsync(officer);
        await phone.OpenAsync(link);

        await phone.Page.Context.SetOfflineAsync(true);
        await phone.FillAsync("by", "Somchai");
        foreach (var month in new[] { "2018-10", "2018-11", "2018-12" })
        {
            await phone.FillAsync($"c/{Variable}/{month}/amount", "1,000");
        }

        await SaveAsync(phone);
        await phone.ExpectAsync("3 ฉบับร่างรอส่ง", "3 drafts wait to be sent");
        await phone.CheckAsync();
        Assert.Empty(await ListDeedsAsync(site));

        await BreakFirstAnswerAsync(phone);
        await phone.Page.Context.SetOfflineAsync(false);
        await phone.ExpectAsync("บันทึกคำตอบแล้ว", "Your answers are kept.");

        var deeds = await ListDeedsAsync(site);
        Assert.Equal(3, deeds.Count);
        Assert.Equal(
            ["2018-10", "2018-11", "2018-12"],
            deeds.Select(deed => Assert.Single(deed.Cells).Key.Period.ToString()).Order()
        );
        await Assertions
            .Expect(phone.Page.Locator($"[name='c/{Variable}/2018-12/amount']"))
            .ToHaveValueAsync("1000");
    }

    [Fact]
    public async Task What_is_wrong_with_a_draft_is_told_once_there_is_a_line_and_stands_in_its_field()
    {
        await using var site = await RoundSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await using var officer = await site.WindowAsync(browser, "en", RoundSite.Officer);
        await using var phone = await site.WindowAsync(browser, "en", who: null, width: 375);
        await phone.OpenAsync(await AskAsync(officer));

        await phone.Page.Context.SetOfflineAsync(true);
        await phone.FillAsync("by", "Somchai");
        await phone.FillAsync($"c/{Variable}/2018-10/amount", "1,4OO");
        await phone.FillAsync($"c/{Variable}/2018-11/amount", "1,400");
        await SaveAsync(phone);
        await phone.ExpectAsync("2 drafts wait to be sent");
        await phone.Page.Context.SetOfflineAsync(false);
        await phone.ExpectAsync("Electricity: residential, Oct 2018: '1,4OO'");
        // It says so once no draft waits: the second one, which is right, is kept by then.
        await phone.ExpectAsync("Some answers were not kept; they stand in their fields again.");

        await Assertions
            .Expect(phone.Page.Locator($"[name='c/{Variable}/2018-10/amount']"))
            .ToHaveValueAsync("1,4OO");
        Assert.Equal(1400m, Assert.Single(Assert.Single(await ListDeedsAsync(site)).Cells).Quantity?.Amount);
        await phone.CheckAsync();
    }

    [Fact]
    public async Task What_was_typed_outlives_a_reload()
    {
        await using var site = await RoundSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await using var officer = await site.WindowAsync(browser, "en", RoundSite.Officer);
        await using var phone = await site.WindowAsync(browser, "en", who: null, width: 375);
        await phone.OpenAsync(await AskAsync(officer));
        await phone.FillAsync("by", "Somchai");
        await phone.FillAsync($"c/{Variable}/2018-10/amount", "1,400");

        await phone.Page.ReloadAsync();

        await Assertions
            .Expect(phone.Page.Locator($"[name='c/{Variable}/2018-10/amount']"))
            .ToHaveValueAsync("1,400");
        await Assertions.Expect(phone.Page.Locator("[name=by]")).ToHaveValueAsync("Somchai");
        Assert.Empty(phone.Noises);
    }

    private static async Task<string> AskAsync(RoundWindow officer)
    {
        await officer.GoAsync("/khon-kaen/data/rounds");
        await officer.FillAsync("title", "Data of 2562");
        await officer.FillAsync("year", "๒๕๖๒");
        var due = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(90);
        await officer.FillAsync("due", FormattableString.Invariant($"{due:yyyy-MM-dd}"));
        await officer.PressAsync("เปิดรอบเก็บข้อมูล", "Open a round");
        await officer.FillAsync("department", "PEA");
        await officer.ChooseAsync($"item/{Variable}", "month");
        await officer.PressAsync("ขอข้อมูลจากหน่วยงาน", "Ask a department");
        return await officer.Page.GetByTestId("new-link").InnerTextAsync();
    }

    private static Task SaveAsync(RoundWindow phone) =>
        phone
            .Page.GetByRole(AriaRole.Button, new() { Name = phone.Say("บันทึก", "Save"), Exact = true })
            .ClickAsync();

    /// <summary>The first answer of the server is lost on the way: what it kept is sent again.</summary>
    private static async Task BreakFirstAnswerAsync(RoundWindow phone)
    {
        var isBroken = false;
        await phone.Page.RouteAsync(
            "**/answer/**",
            async route =>
            {
                if (isBroken || route.Request.Method != "POST")
                {
                    await route.ContinueAsync();
                    return;
                }

                isBroken = true;
                var answer = await route.FetchAsync();
                Assert.Equal(200, answer.Status);
                await route.AbortAsync();
            }
        );
    }

    private static async Task<IReadOnlyList<RequestDeed>> ListDeedsAsync(RoundSite site)
    {
        using var scope = site.Services.CreateScope();
        var rounds = await scope
            .ServiceProvider.GetRequiredService<ListRounds>()
            .RunAsync(Actor.LocalAdministrator, new PlaceCode(RoundSite.City), Cancellation);
        return Assert.Single(Assert.Single(rounds.Value!).Requests).Deeds;
    }
}
