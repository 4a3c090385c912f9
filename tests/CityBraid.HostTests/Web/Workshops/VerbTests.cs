using CityBraid.Cooperation;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Workshops;

/// <summary>The verbs of the source documents about meetings, each done by somebody in a browser.</summary>
public sealed class VerbTests(VerbRoom room) : IClassFixture<VerbRoom>
{
    private const string Fourth = "ev-nexus-4";

    [Fact]
    public Task Present() =>
        DoAsync(
            async (secretary, _) =>
            {
                await secretary.GoAsync($"/records/meeting/{Fourth}/edit");
                await secretary.FillAsync("row/agenda/title/en", "City projects of Ulaanbaatar");
                await secretary.ChooseAsync("row/agenda/organisation", "giz");
                await secretary.SaveAsync();
                await secretary.GoAsync($"/meetings/{Fourth}");
                var item = secretary
                    .Page.Locator(".agenda li")
                    .Filter(new() { HasText = "City projects of Ulaanbaatar" });
                await Assertions
                    .Expect(item.GetByRole(AriaRole.Link))
                    .ToHaveAttributeAsync("href", "/en/urban-nexus/records/organisation/giz");
            }
        );

    [Fact]
    public Task Discuss() =>
        DoAsync(
            async (secretary, _) =>
            {
                await secretary.GoAsync($"/records/meeting/{Fourth}/edit");
                await secretary.FillAsync("row/agenda/title/en", "Round table");
                await secretary.FillAsync("row/agenda/objective/en", "Compare task forces");
                await secretary.FillAsync("f/minutes/en", "All four cities spoke.");
                await secretary.SaveAsync();
                await secretary.GoAsync($"/meetings/{Fourth}");
                await secretary.ExpectAsync("Compare task forces");
                await secretary.ExpectAsync("All four cities spoke.");
            }
        );

    [Fact]
    public Task Identify() =>
        DoAsync(
            async (secretary, _) =>
            {
                await secretary.GoAsync($"/meetings/{Fourth}/links");
                await secretary.ChooseAsync("group", "india");
                await secretary.PressAsync("สร้างลิงก์", "Make a link");
                var link = await secretary.Page.GetByTestId("new-link").InnerTextAsync();
                await secretary.Page.GotoAsync($"{link}?as=Asha&in=en&do=write");
                var name = secretary.Page.Locator("#work [name^='f/challenge/'][name$='/name/en']").First;
                await name.FillAsync("Nobody owns the data");
                await secretary.PressAsync("บันทึก", "Save");
                await secretary.ExpectDraftsAsync("ส่งร่างครบทุกฉบับแล้ว", "All drafts are sent.");
                await secretary.GoAsync($"/meetings/{Fourth}");
                await secretary.ExpectAsync("Nobody owns the data");
            }
        );

    [Fact]
    public Task Decide() =>
        DoAsync(
            async (secretary, _) =>
            {
                await DecideAsync(secretary, "focal-points", "Name focal points");
                await secretary.GoAsync($"/meetings/{Fourth}");
                await Assertions
                    .Expect(secretary.Page.Locator("section[aria-labelledby=decisions]"))
                    .ToContainTextAsync("Name focal points");
            }
        );

    [Fact]
    public Task Follow_up() =>
        DoAsync(
            async (secretary, _) =>
            {
                await DecideAsync(secretary, "hear-cities", "Hear the cities");
                await secretary.GoAsync("/records/action-item/new?decision=hear-cities");
                await secretary.FillAsync("code", "ask");
                await secretary.FillAsync("f/name/en", "Ask the cities");
                await secretary.FillAsync("f/due", "2015-01-31");
                await secretary.SaveAsync();
                var row = secretary
                    .Page.Locator("section[aria-labelledby=decisions] tbody tr")
                    .Filter(new() { HasText = "Ask the cities" });
                await secretary.GoAsync($"/meetings/{Fourth}");
                await Assertions.Expect(row).ToContainTextAsync("late", new() { IgnoreCase = true });

                await secretary.GoAsync("/records/action-item/ask/edit");
                await secretary.ChooseAsync("f/status", "done");
                await secretary.SaveAsync();
                await secretary.GoAsync($"/meetings/{Fourth}");
                await Assertions.Expect(row).Not.ToContainTextAsync("late", new() { IgnoreCase = true });
            }
        );

    [Fact]
    public Task Review() =>
        DoAsync(
            async (secretary, _) =>
            {
                await secretary.GoAsync("/meetings/ev-nexus-policy-2019/earlier");
                await secretary.ChooseAsync("fate/earlier/items/one", "under-way");
                await secretary.SaveAsync();
                await secretary.GoAsync("/records/recommendation/earlier/history");
                await secretary.ExpectAsync("items/one/fate");
                await secretary.ExpectAsync("under-way");
            }
        );

    [Fact]
    public Task Share() =>
        DoAsync(
            async (secretary, site) =>
            {
                await site.SaveAsync(
                    RecordKind.Project,
                    "shared",
                    ("name/en", "A joint project"),
                    ("partners/giz/design", "50"),
                    ("partners/escap/design", "50")
                );
                await secretary.GoAsync("/records/project/shared/edit");
                await secretary.FillAsync("f/partners/giz/funding", "60");
                await secretary.FillAsync("f/partners/escap/funding", "40");
                await secretary.SaveAsync();
                var shares = secretary.Page.GetByTestId("jointness");
                await Assertions.Expect(shares.First).ToBeVisibleAsync();
                await secretary.ExpectAsync("60 %");
            }
        );

    [Fact]
    public Task Sign() =>
        DoAsync(
            async (secretary, _) =>
            {
                await secretary.GoAsync($"/meetings/{Fourth}/outcome");
                await secretary.PressAsync("ปิดการประชุม", "Close the workshop");
                await secretary.PressAsync("ลงนามรับรอง", "Sign off");
                await Assertions
                    .Expect(secretary.Page.GetByTestId("versions"))
                    .ToContainTextAsync("Signed off");

                await secretary.GoAsync("/records/agreement/new");
                await secretary.FillAsync("code", "mou");
                await secretary.FillAsync("f/name/en", "Memorandum of the cities");
                await secretary.ChooseAsync("f/status", "signed");
                await secretary.FillAsync("f/date", "2014-11-07");
                await secretary.SaveAsync();
                await secretary.ExpectAsync("Signed");
            }
        );

    [Fact]
    public Task Fund() =>
        DoAsync(
            async (secretary, site) =>
            {
                await site.SaveAsync(
                    RecordKind.Project,
                    "costly",
                    ("name/en", "A costly project"),
                    ("budgets/y1/year", "2019"),
                    ("budgets/y1/amount", "1000"),
                    ("budgets/y1/currency", "USD")
                );
                await secretary.GoAsync("/records/commitment/new");
                await secretary.FillAsync("f/name/en", "A grant");
                await secretary.ChooseAsync("f/project", "costly");
                await secretary.ChooseAsync("f/form", "commitment");
                await secretary.ChooseAsync("f/organisation", "giz");
                await secretary.FillAsync("f/amount", "400");
                await secretary.FillAsync("f/currency", "USD");
                await secretary.FillAsync("f/date", "2019-02-01");
                await secretary.SaveAsync();
                await secretary.GoAsync("/projects/costly");
                await secretary.ExpectAsync("600 USD");
            }
        );

    [Fact]
    public Task Train() =>
        DoAsync(
            async (secretary, _) =>
            {
                await secretary.GoAsync("/records/meeting/new");
                await secretary.FillAsync("code", "course");
                await secretary.FillAsync("f/name/en", "A course for task forces");
                await secretary.ChooseAsync("f/form", "training-course");
                await secretary.ChooseAsync("f/series", "urban-nexus-workshops");
                await secretary.ChooseAsync("row/participation/measure", "cities");
                await secretary.FillAsync("row/participation/count", "12");
                await secretary.SaveAsync();
                await secretary.ExpectAsync("Training course");
                await secretary.ExpectAsync("12");
            }
        );

    private static async Task DecideAsync(WorkshopWindow secretary, string code, string name)
    {
        await secretary.GoAsync($"/meetings/{Fourth}");
        await secretary.FollowAsync("บันทึกมติ", "Record a decision");
        await secretary.FillAsync("code", code);
        await secretary.FillAsync("f/name/en", name);
        await secretary.ChooseAsync("f/owner", "escap");
        await secretary.SaveAsync();
    }

    private Task DoAsync(Func<WorkshopWindow, WorkshopSite, Task> deed) => room.DoAsync(deed);
}
