using CityBraid.Cooperation;
using CityBraid.Tests.Storage;
using CityBraid.Tests.Web.Workshops;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Indicators;

/// <summary>A project's logframe is written like a spreadsheet, by several people at once.</summary>
public sealed class LogframeGridTests(Browser browser)
{
    private const string Address = "/records/logframe/nagpur-logframe/grid";

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("th", 375)]
    public async Task Rows_are_pasted_walked_by_keyboard_and_measured_by_indicators(string lang, int width)
    {
        await using var site = await OpenAsync();
        await using var officer = await WorkshopWindow.OfPersonAsync(
            browser,
            site,
            (lang, WorkshopSite.Secretary, width)
        );
        await officer.GoAsync(Address);
        await PasteAsync(
            officer,
            "goal\t1\tCleaner wards\noutcome\t1\tHouseholds segregate waste\nactivity\t1\tTrain ward staff"
        );
        var rows = officer.Page.Locator("[data-grid] tbody tr");
        await Assertions.Expect(rows).ToHaveCountAsync(4);
        await rows.Nth(1).Locator("select").Nth(1).SelectOptionAsync("segregated");
        await rows.Nth(1).Locator("input").Nth(1).FocusAsync();
        await officer.Page.Keyboard.PressAsync("Enter");
        await officer.Page.Keyboard.TypeAsync(" of Nagpur");
        await officer.Page.Keyboard.PressAsync("ArrowUp");
        await officer.Page.Keyboard.PressAsync("End");
        await officer.Page.Keyboard.TypeAsync(" at home");
        await officer.CheckAsync();
        await officer.SaveAsync();

        await officer.GoAsync("/projects/nagpur-nexus");
        await officer.ExpectAsync("Cleaner wards");
        await officer.ExpectAsync("Households segregate waste at home");
        await officer.ExpectAsync("Train ward staff of Nagpur");
        await officer.ExpectAsync("80.0 % (");
        await Assertions
            .Expect(officer.Page.Locator(".logframe a[href$='/indicators/segregated']"))
            .ToHaveCountAsync(1);
        Assert.Empty(officer.Noises);
    }

    [Fact]
    public async Task A_switch_of_language_keeps_what_is_typed()
    {
        await using var site = await OpenAsync();
        await using var officer = await WorkshopWindow.OfSecretaryAsync(browser, site, "en");
        await officer.GoAsync(Address);
        await PasteAsync(officer, "goal\t1\tCleaner wards");
        foreach (var language in new[] { "th", "en" })
        {
            await officer.Page.Locator($"button[name=switch][value={language}]").First.ClickAsync();
            await officer.Page.WaitForURLAsync($"**/{language}/**");
        }

        await Assertions
            .Expect(officer.Page.Locator("[data-grid] tbody tr:first-child td:nth-child(3) input").First)
            .ToHaveValueAsync("Cleaner wards");
        await officer.SaveAsync();
        await officer.GoAsync("/projects/nagpur-nexus");
        await officer.ExpectAsync("Cleaner wards");
    }

    [Fact]
    public async Task Two_people_who_write_different_cells_keep_both_and_one_cell_is_asked_about()
    {
        await using var site = await OpenAsync();
        await site.SaveAsync(
            RecordKind.Logframe,
            "nagpur-logframe",
            ("name/en", "Logframe"),
            ("project", "nagpur-nexus"),
            ("levels/one/level", "goal"),
            ("levels/one/text/en", "Cleaner wards")
        );
        await using var first = await WorkshopWindow.OfSecretaryAsync(browser, site, "en");
        await using var second = await WorkshopWindow.OfSecretaryAsync(browser, site, "en");
        await first.GoAsync(Address);
        await second.GoAsync(Address);
        await first.FillAsync("c/one/assumption/en", "Crews are hired");
        await first.SaveAsync();
        await second.FillAsync("c/one/baseline", "40");
        await second.SaveAsync();
        await first.GoAsync(Address);
        await second.GoAsync(Address);
        Assert.Equal("Crews are hired", await first.Page.InputValueAsync("[name='c/one/assumption/en']"));
        Assert.Equal("40", await first.Page.InputValueAsync("[name='c/one/baseline']"));

        await first.FillAsync("c/one/target", "80");
        await first.SaveAsync();
        await second.FillAsync("c/one/target", "85");
        await second.PressAsync("บันทึก", "Save");
        await second.ExpectAsync("80");
        Assert.Equal("85", await second.Page.InputValueAsync("[name='c/one/target']"));
        await second.SaveAsync();

        await first.GoAsync(Address);
        await first.TickAsync("gone/one");
        await first.SaveAsync();
        await first.GoAsync("/projects/nagpur-nexus");
        await first.ExpectAsync("Nothing is written yet.");
    }

    private static async Task<WorkshopSite> OpenAsync()
    {
        var site = await WorkshopSite.OpenAsync(TestEngine.Sqlite, TestContext.Current.CancellationToken);
        await site.SaveAsync(RecordKind.Project, "nagpur-nexus", ("name/en", "Nagpur nexus project"));
        await site.SaveAsync(
            RecordKind.Indicator,
            "segregated",
            ("name/en", "Households with segregated waste"),
            ("type", "percentage"),
            ("unit", "%"),
            ("milestones/a/form", "baseline"),
            ("milestones/a/date", "2019"),
            ("milestones/a/value", "40"),
            ("milestones/b/form", "target"),
            ("milestones/b/date", "2025"),
            ("milestones/b/value", "80")
        );
        await site.SaveAsync(
            RecordKind.Logframe,
            "nagpur-logframe",
            ("name/en", "Logframe"),
            ("project", "nagpur-nexus")
        );
        return site;
    }

    /// <summary>Pastes cells of a spreadsheet into the first cell.</summary>
    private static async Task PasteAsync(WorkshopWindow officer, string cells) =>
        await officer
            .Page.Locator("[data-grid] tbody tr select")
            .First.EvaluateAsync(
                """
                (cell, text) => {
                  const data = new DataTransfer();
                  data.setData("text/plain", text);
                  cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
                }
                """,
                cells
            );
}
