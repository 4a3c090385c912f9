using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Credits;

/// <summary>A browser window of somebody in one language; it hears every complaint.</summary>
internal sealed class CreditWindow : IAsyncDisposable
{
    /// <summary>What a browser says of a form that is shown again with what is wrong with it.</summary>
    private const string Refused = "status of 422";

    private readonly Uri origin;
    private readonly string lang;

    private CreditWindow(IBrowserContext context, IPage page, Uri origin, string lang)
    {
        Context = context;
        this.origin = origin;
        this.lang = lang;
        Page = page;
        Listen();
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; private set; }

    /// <summary>Errors in the console, and requests to anywhere else.</summary>
    public List<string> Noises { get; } = [];

    /// <summary>A window of whoever plays a role; null for nobody in particular.</summary>
    public static async Task<CreditWindow> OpenAsync(
        Browser browser,
        CreditSite site,
        string lang,
        string? role
    )
    {
        var opened = await browser.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 900 },
                Locale = lang is "th" ? "th-TH" : "en-GB",
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        var window = new CreditWindow(opened, await opened.NewPageAsync(), site.Address, lang);
        if (role is not null)
        {
            await window.SignInAsync(site.AccountOf(role).Email, site.AccountOf(role).Password);
        }

        return window;
    }

    public string Say(string thai, string english) => lang == "th" ? thai : english;

    /// <summary>Opens an address of the registry and looks whether everybody can use it.</summary>
    public async Task GoAsync(string path = "")
    {
        await Page.GotoAsync(new Uri(origin, $"/{lang}/credits{path}").ToString());
        await CheckAsync();
    }

    /// <summary>A second tab of the same person.</summary>
    public async Task<IPage> OpenTabAsync(string path)
    {
        var tab = await Context.NewPageAsync();
        await tab.GotoAsync(new Uri(origin, $"/{lang}/credits{path}").ToString());
        return tab;
    }

    public Task FollowAsync(string thai, string english) =>
        Page.GetByRole(AriaRole.Main)
            .GetByRole(AriaRole.Link, new() { Name = Say(thai, english), Exact = true })
            .ClickAsync();

    public Task FillAsync(string thai, string english, string text) =>
        Page.GetByLabel(Say(thai, english), new() { Exact = true }).FillAsync(text);

    public async Task PressAsync(string thai, string english)
    {
        await Page.GetByRole(AriaRole.Main)
            .GetByRole(AriaRole.Button, new() { Name = Say(thai, english), Exact = true })
            .ClickAsync();
        await Page.WaitForFunctionAsync("() => document.readyState === 'complete'");
    }

    /// <summary>The page says what is wrong, and a switch of language still works.</summary>
    public async Task ExpectProblemAsync(string thai, string english)
    {
        var problems = Page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(problems).ToContainTextAsync(Say(thai, english));
        await CheckAsync();
    }

    public Task ExpectAsync(string text) =>
        Assertions.Expect(Page.GetByRole(AriaRole.Main)).ToContainTextAsync(text);

    /// <summary>The cells of the rows of a table's body, one text a row.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync()
    {
        var rows = await Page.Locator("main tbody tr").AllInnerTextsAsync();
        return [.. rows.Select(row => string.Join(' ', row.Split((char[]?)null, Split)))];
    }

    public Task CheckAsync() => Accessibility.AssertAsync(Page);

    public ValueTask DisposeAsync() => Context.DisposeAsync();

    private const StringSplitOptions Split = StringSplitOptions.RemoveEmptyEntries;

    private async Task SignInAsync(string email, string password)
    {
        await Page.GotoAsync(new Uri(origin, $"/{lang}/sign-in").ToString());
        await FillAsync("อีเมล", "E-mail address", email);
        await FillAsync("รหัสผ่าน", "Password", password);
        await PressAsync("เข้าสู่ระบบ", "Sign in");
        await Page.GetByRole(AriaRole.Button, new() { Name = Say("ออกจากระบบ", "Sign out"), Exact = true })
            .WaitForAsync();
    }

    private void Listen()
    {
        Context.Console += (_, message) =>
        {
            if (
                message.Type is "error" or "warning"
                && !message.Text.Contains(Refused, StringComparison.Ordinal)
            )
            {
                Noises.Add(message.Text);
            }
        };
        Context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(origin.ToString(), StringComparison.Ordinal))
            {
                Noises.Add(request.Url);
            }
        };
    }
}
