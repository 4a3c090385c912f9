using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Workshops;

/// <summary>
/// A browser window of the secretary or of somebody of a group; it hears every complaint.
/// </summary>
internal sealed class WorkshopWindow : IAsyncDisposable
{
    private const int PhoneWidth = 375;
    private const int DeskWidth = 1280;

    /// <summary>What a browser says of a broken line, and of a form that is shown again.</summary>
    private static readonly string[] Expected = ["ERR_INTERNET_DISCONNECTED", "ERR_FAILED", "status of 422"];

    private readonly Uri origin;
    private readonly string lang;
    private int pictures;

    private WorkshopWindow(IBrowserContext context, IPage page, Uri origin, string lang)
    {
        Context = context;
        Page = page;
        this.origin = origin;
        this.lang = lang;
        Listen();
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>Errors in the console, and requests to anywhere else.</summary>
    public List<string> Noises { get; } = [];

    public static Task<WorkshopWindow> OfGroupAsync(Browser browser, WorkshopSite site, string lang) =>
        OpenAsync(browser, site, lang, PhoneWidth);

    public static Task<WorkshopWindow> OfSecretaryAsync(Browser browser, WorkshopSite site, string lang) =>
        OfPersonAsync(browser, site, (lang, WorkshopSite.Secretary, DeskWidth));

    /// <summary>The window of somebody who is signed in.</summary>
    public static async Task<WorkshopWindow> OfPersonAsync(
        Browser browser,
        WorkshopSite site,
        (string Lang, string Email, int Width) who
    )
    {
        var window = await OpenAsync(browser, site, who.Lang, who.Width);
        await window.GoToAsync($"/{who.Lang}/sign-in");
        await window.FillAsync("email", who.Email);
        await window.FillAsync("password", WorkshopSite.Password);
        await window.PressAsync("เข้าสู่ระบบ", "Sign in");
        await window
            .Page.Locator("button", new() { HasText = window.Say("ออกจากระบบ", "Sign out") })
            .First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return window;
    }

    public string Say(string thai, string english) => lang == "th" ? thai : english;

    /// <summary>Opens an address of the programme, and looks whether everybody can use it.</summary>
    public async Task GoAsync(string path)
    {
        await GoToAsync($"/{lang}/{WorkshopSite.Programme}{path}");
        await CheckAsync();
    }

    public Task GoToAsync(string path) => Page.GotoAsync(new Uri(origin, path).ToString());

    /// <summary>Writes into the field of a name, wherever on the page it is folded away.</summary>
    public async Task FillAsync(string name, string text)
    {
        await UnfoldAsync();
        await Page.Locator($"main [name='{name}']").First.FillAsync(text);
    }

    public async Task ChooseAsync(string name, string value)
    {
        await UnfoldAsync();
        await Page.Locator($"main select[name='{name}']").SelectOptionAsync(value);
    }

    public async Task TickAsync(string name)
    {
        await UnfoldAsync();
        await Page.Locator($"main input[name='{name}']").CheckAsync();
    }

    /// <summary>Presses a button that leads to another page, and waits for that.</summary>
    public async Task PressAsync(string thai, string english)
    {
        await Page.EvaluateAsync("document.body.dataset.left = 'yes'");
        await PressHereAsync(thai, english);
        await Page.WaitForFunctionAsync("() => document.body && !document.body.dataset.left");
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>Presses a button that does something on this page.</summary>
    public Task PressHereAsync(string thai, string english) =>
        Page.GetByRole(AriaRole.Main)
            .GetByRole(AriaRole.Button, new() { Name = Say(thai, english), Exact = true })
            .First.ClickAsync();

    public Task FollowAsync(string thai, string english) =>
        Page.GetByRole(AriaRole.Main)
            .GetByRole(AriaRole.Link, new() { Name = Say(thai, english), Exact = true })
            .First.ClickAsync();

    public Task ExpectAsync(string text) =>
        Assertions.Expect(Page.GetByRole(AriaRole.Main)).ToContainTextAsync(text);

    public Task ExpectAsync(string thai, string english) => ExpectAsync(Say(thai, english));

    /// <summary>What the page says of drafts on this device.</summary>
    public Task ExpectDraftsAsync(string thai, string english) =>
        Assertions.Expect(Page.GetByTestId("drafts")).ToHaveTextAsync(Say(thai, english));

    /// <summary>The line breaks, or is there again.</summary>
    public Task BreakLineAsync(bool isBroken) => Context.SetOfflineAsync(isBroken);

    /// <summary>Opens everything that is folded away.</summary>
    public Task UnfoldAsync() =>
        Page.EvaluateAsync("document.querySelectorAll('main details').forEach((one) => (one.open = true))");

    /// <summary>
    /// No rule of accessibility is broken on this page, and nothing scrolls sideways.
    /// </summary>
    public async Task CheckAsync()
    {
        await Accessibility.AssertAsync(Page);
        if (Environment.GetEnvironmentVariable("CITYBRAID_PICTURES") is { Length: > 0 } album)
        {
            var name = new Uri(Page.Url).AbsolutePath.Trim('/').Replace('/', '-');
            var width = Page.ViewportSize!.Width;
            var page = name[..Math.Min(name.Length, 60)];
            var path = Path.Combine(album, FormattableString.Invariant($"{page}-{width}-{pictures++}.png"));
            await Page.ScreenshotAsync(new() { Path = path, FullPage = true });
        }
    }

    /// <summary>Saves the record whose form is open, and nothing is wrong with it.</summary>
    public async Task SaveAsync()
    {
        await PressAsync("บันทึก", "Save");
        await Assertions.Expect(Page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    }

    public ValueTask DisposeAsync() => Context.DisposeAsync();

    private static async Task<WorkshopWindow> OpenAsync(
        Browser browser,
        WorkshopSite site,
        string lang,
        int width
    )
    {
        var opened = await browser.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 812 },
                Locale = lang is "th" ? "th-TH" : "en-GB",
                ReducedMotion = ReducedMotion.Reduce,
                AcceptDownloads = true,
            }
        );
        return new WorkshopWindow(opened, await opened.NewPageAsync(), site.Address, lang);
    }

    private void Listen()
    {
        Page.Console += (_, message) =>
        {
            if (
                message.Type is "error" or "warning"
                && !Expected.Any(text => message.Text.Contains(text, StringComparison.Ordinal))
            )
            {
                Noises.Add(message.Text);
            }
        };
        Page.PageError += (_, error) => Noises.Add(error);
        Context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(origin.ToString(), StringComparison.Ordinal))
            {
                Noises.Add(request.Url);
            }
        };
    }
}
