using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Accounts;

/// <summary>Signing in, one's own page and the members' page in a real browser.</summary>
public sealed class AccountPagesTests(WebSite site, Browser browser)
{
    private static readonly string[] OwnPages =
    [
        "/me",
        "/me/password",
        "/me/keys",
        "/closed-town/members",
        "/closed-town/tasks",
        "/closed-town/files",
        "/closed-town/notices",
        "/closed-town",
    ];

    [Theory]
    [InlineData("th", 1280, ColorScheme.Light)]
    [InlineData("th", 375, ColorScheme.Dark)]
    [InlineData("en", 1280, ColorScheme.Dark)]
    [InlineData("en", 375, ColorScheme.Light)]
    public async Task No_page_of_an_account_shuts_anybody_out(string lang, int width, ColorScheme scheme)
    {
        await using var window = await OpenAsync(width, scheme, hasScript: true);
        var page = await window.NewPageAsync();
        await page.GotoAsync(AddressOf($"/{lang}/sign-in"));
        await Accessibility.AssertAsync(page);
        await SignInAsync(page, "not the password");
        await Accessibility.AssertAsync(page);
        await SignInAsync(page, WebSite.Password);

        foreach (var path in OwnPages)
        {
            await page.GotoAsync(AddressOf($"/{lang}{path}"));
            await Accessibility.AssertAsync(page);
        }
    }

    [Fact]
    public async Task An_admin_invites_without_script_and_by_keyboard()
    {
        await using var window = await OpenAsync(1280, ColorScheme.Light, hasScript: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync(AddressOf("/th/sign-in?return=%2Fth%2Fclosed-town%2Fmembers"));
        await SignInAsync(page, WebSite.Password);
        Assert.EndsWith("/th/closed-town/members", page.Url, StringComparison.Ordinal);

        await page.GetByLabel("อีเมล").FocusAsync();
        await page.Keyboard.TypeAsync("keyboard@example.org");
        await page.Keyboard.PressAsync("Enter");

        Assert.Contains(
            "/th/invitations/",
            await page.GetByTestId("letter").InnerTextAsync(),
            StringComparison.Ordinal
        );
        await page.GetByRole(AriaRole.Button, new() { Name = "ออกจากระบบ" }).ClickAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Link, new() { Name = "เข้าสู่ระบบ", Exact = true }))
            .ToBeVisibleAsync();
    }

    private static async Task SignInAsync(IPage page, string password)
    {
        await page.Locator("#email").FillAsync("admin@example.org");
        await page.Locator("#password").FillAsync(password);
        await Navigation.AfterAsync(page, () => page.Locator("main button[type=submit]").ClickAsync());
    }

    private Task<IBrowserContext> OpenAsync(int width, ColorScheme scheme, bool hasScript) =>
        browser.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 812 },
                ColorScheme = scheme,
                JavaScriptEnabled = hasScript,
            }
        );

    private string AddressOf(string path) => new Uri(site.Address, path).ToString();
}
