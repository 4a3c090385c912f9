using CityBraid.Tests.Storage;
using Microsoft.Playwright;

namespace CityBraid.Tests.Journeys;

/// <summary>What an officer typed or chose stays, whatever the page answers.</summary>
public sealed class TypedTextTests(Web.Browser browser)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_switch_of_language_keeps_what_was_typed()
    {
        await using var site = await OfficerSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await using var window = await OfficerWindow.OpenAsync(browser, site, "th");
        await window.SignInAsync(OfficerSite.Officer);
        var page = window.Page;
        await window.GoAsync("/khon-kaen/inventories/new");
        await page.Locator("#year").FillAsync("๒๕๖๐");
        await page.GetByRole(AriaRole.Radio, new() { Name = "BASIC+" }).CheckAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "English", Exact = true }).ClickAsync();

        await page.WaitForURLAsync("**/en/khon-kaen/inventories/new");
        Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal("๒๕๖๐", await page.Locator("#year").InputValueAsync());
        Assert.True(await page.GetByRole(AriaRole.Radio, new() { Name = "BASIC+" }).IsCheckedAsync());
        Assert.Equal("2017 (BE 2560)", await page.Locator("#year-hint").InnerTextAsync());
        Assert.Empty(window.Noises);
    }

    [Fact]
    public async Task A_refused_form_keeps_what_was_chosen_and_leads_to_the_error()
    {
        await using var site = await OfficerSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await using var window = await OfficerWindow.OpenAsync(browser, site, "en");
        await window.SignInAsync(OfficerSite.Officer);
        var page = window.Page;
        await window.GoAsync("/khon-kaen/inventories/2019/notations");
        await page.Locator("[name='key-II.3.1']").SelectOptionAsync("NO");
        await page.Locator("#rest-key").SelectOptionAsync("NE");

        await window.Button("บันทึกรหัส", "Save the keys").ClickAsync();

        await page.Locator("#errors:focus").WaitForAsync();
        Assert.StartsWith("Error:", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal("NO", await page.Locator("[name='key-II.3.1']").InputValueAsync());
        Assert.Equal("NE", await page.Locator("#rest-key").InputValueAsync());
        await window.CheckAsync();
    }

    [Fact]
    public async Task A_drawer_that_is_closed_by_key_gives_the_focus_back()
    {
        await using var site = await OfficerSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await site.ImportAsync(Cancellation);
        await using var window = await OfficerWindow.OpenAsync(browser, site, "th");
        await window.GoAsync("/khon-kaen/inventories/2019");
        var origin = window.Number("129,600");
        await origin.FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        var drawer = window.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(drawer).ToBeVisibleAsync();

        await window.Button("ปิด", "Close").PressAsync("Enter");

        await Assertions.Expect(drawer).Not.ToBeVisibleAsync();
        Assert.True(await origin.EvaluateAsync<bool>("link => link === document.activeElement"));
        Assert.Empty(window.Noises);
    }

    [Fact]
    public async Task Facts_follow_their_filters_without_a_reload()
    {
        await using var site = await OfficerSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await site.ImportAsync(Cancellation);
        await using var window = await OfficerWindow.OpenAsync(browser, site, "en");
        await window.GoAsync("/khon-kaen/data");

        await window.Page.Locator("#variable").SelectOptionAsync("waste.landfill");

        await Assertions.Expect(window.Page.Locator("#found")).ToHaveTextAsync("12 of 85 facts");
        Assert.Contains("variable=waste.landfill", window.Page.Url, StringComparison.Ordinal);
        Assert.Empty(window.Noises);
    }
}
