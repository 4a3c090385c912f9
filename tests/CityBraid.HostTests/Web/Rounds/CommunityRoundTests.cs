using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Rounds;

/// <summary>A community collects by one link, and what is approved has its own grade.</summary>
public sealed class CommunityRoundTests(Browser browser)
{
    private const string Collected = "v/waste.composting/source";
    private const string Amount = "c/waste.composting/whole/amount";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(TestEngine.Sqlite, "th")]
    [InlineData(TestEngine.Postgres, "en")]
    public async Task Two_neighbours_collect_and_an_approver_sees_both(TestEngine engine, string lang)
    {
        await using var site = await RoundSite.OpenAsync(engine, Cancellation);
        await using var officer = await site.WindowAsync(browser, lang, RoundSite.Officer);
        await using var approver = await site.WindowAsync(browser, lang, RoundSite.Approver);
        await using var phone = await site.WindowAsync(browser, lang, who: null, width: 375);
        var link = await AskAsync(officer);

        await phone.OpenAsync(link);
        await phone.ExpectAsync("ยังไม่เป็นข้อมูลของเมือง", "Nothing is data of the city before");
        await Assertions.Expect(phone.Page.Locator("select[name$='/quality']")).ToHaveCountAsync(0);
        await phone.FillAsync("by", "Daeng");
        await phone.FillAsync(Amount, "12");
        await phone.PressAsync("บันทึก", "Save");
        await phone.ExpectAsync("โปรดระบุว่าเก็บอย่างไร", "Say how and when");
        await phone.CheckAsync();
        await GiveAsync(phone, "Daeng", "12", "Weighed in March");
        await phone.OpenAsync(link);
        await ExpectOwnMethodAskedAsync(phone);
        await GiveAsync(phone, "Dam", "14", "Weighed in March and April");
        await phone.FillAsync("by", "Dam");
        await phone.PressAsync("ตอบครบแล้ว ส่ง", "Done: submit");
        await Assertions.Expect(phone.Page.Locator("main")).Not.ToContainTextAsync("Daeng");

        await ApproveAsync(approver);
        await ExpectFactAsync(site);
        await phone.OpenAsync(link);
        await phone.ExpectAsync("14 t");
        await Assertions.Expect(phone.Page.Locator("main")).Not.ToContainTextAsync("Dam (");
        await phone.CheckAsync();
        await officer.GoAsync("/khon-kaen/data?quality=Community");
        await officer.ExpectAsync("ข้อมูลที่ชุมชนเก็บ", "collected by a community");
        Assert.Empty(officer.Noises.Concat(approver.Noises).Concat(phone.Noises));
    }

    private static async Task<string> AskAsync(RoundWindow officer)
    {
        await officer.GoAsync("/khon-kaen/data/rounds");
        await officer.FillAsync("title", "Compost of 2562");
        await officer.FillAsync("year", "2562");
        var due = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(90);
        await officer.FillAsync("due", FormattableString.Invariant($"{due:yyyy-MM-dd}"));
        await officer.PressAsync("เปิดรอบเก็บข้อมูล", "Open a round");
        await officer.ChooseAsync("kind", "community");
        await officer.FillAsync("department", "Ban Example");
        await officer.ChooseAsync("item/waste.composting", "period");
        await officer.PressAsync("ขอข้อมูลจากหน่วยงาน", "Ask a department");
        await officer.CheckAsync();
        return await officer.Page.GetByTestId("new-link").InnerTextAsync();
    }

    private static async Task GiveAsync(RoundWindow phone, string by, string amount, string how)
    {
        await phone.FillAsync("by", by);
        await phone.FillAsync(Amount, amount);
        await phone.FillAsync(Collected, how);
        await phone.PressAsync("บันทึก", "Save");
        await phone.ExpectAsync("บันทึกคำตอบแล้ว", "Your answers are kept.");
        await Assertions.Expect(phone.Page.Locator("[name=by]")).ToHaveValueAsync(by);
        Assert.EndsWith("?done=saved", phone.Page.Url, StringComparison.Ordinal);
    }

    /// <summary>Another one's method stands beside the cell, and never with an amount that is not
    ///   theirs.</summary>
    private static async Task ExpectOwnMethodAskedAsync(RoundWindow phone)
    {
        await Assertions.Expect(phone.Page.Locator($"[name='{Collected}']")).ToHaveValueAsync(string.Empty);
        await phone.ExpectAsync("Weighed in March");
        await phone.FillAsync("by", "Dam");
        await phone.FillAsync(Amount, "14");
        await phone.PressAsync("บันทึก", "Save");
        await phone.ExpectAsync("โปรดระบุว่าเก็บอย่างไร", "Say how and when");
        await phone.CheckAsync();
    }

    private static async Task ApproveAsync(RoundWindow approver)
    {
        await approver.GoAsync("/khon-kaen/data/rounds");
        await approver.FollowAsync("Compost of 2562");
        await approver.FollowAsync("Ban Example");
        var given = approver.Page.Locator("section[aria-labelledby=contributions] tbody tr");
        await Assertions.Expect(given).ToHaveCountAsync(2);
        await Assertions.Expect(given.First).ToContainTextAsync("Daeng (Ban Example)");
        await Assertions.Expect(given.Last).ToContainTextAsync(approver.Say("มีผล", "stands"));
        await approver.PressAsync("อนุมัติ", "Approve");
        await approver.ExpectAsync("อนุมัติแล้ว", "Approved");
        await approver.CheckAsync();
    }

    private static async Task ExpectFactAsync(RoundSite site)
    {
        using var scope = site.Services.CreateScope();
        var facts = await scope
            .ServiceProvider.GetRequiredService<IFactStore>()
            .FindFactsAsync(new FactQuery(new PlaceCode(RoundSite.City)), Cancellation);
        var fact = Assert.Single(facts, one => one.Key.Variable == "waste.composting");
        Assert.Equal((Quality.Community, "14 t"), (fact.Quality, fact.Quantity.ToString()));
        Assert.Equal("Weighed in March and April", fact.Source.Statement);
    }
}
