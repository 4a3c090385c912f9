using Microsoft.Playwright;

namespace CityBraid.Tests.Journeys;

/// <summary>
/// An officer's browser window in one language: it counts what the officer does, and hears every complaint.
/// </summary>
internal sealed class OfficerWindow : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Uri origin;
    private readonly string lang;

    private OfficerWindow(IBrowserContext context, IPage page, Uri origin, string lang)
    {
        this.context = context;
        this.origin = origin;
        this.lang = lang;
        Page = page;
        Listen();
    }

    public IPage Page { get; }

    /// <summary>Errors in the console, and requests to anywhere else.</summary>
    public List<string> Noises { get; } = [];

    /// <summary>How often the officer clicked, typed or chose.</summary>
    public int Acts { get; private set; }

    public static async Task<OfficerWindow> OpenAsync(Web.Browser browser, OfficerSite site, string lang)
    {
        var opened = await browser.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 812 },
                Locale = lang is "th" ? "th-TH" : "en-GB",
            }
        );
        return new OfficerWindow(opened, await opened.NewPageAsync(), site.Address, lang);
    }

    public string Say(string thai, string english) => lang == "th" ? thai : english;

    public ILocator Button(string thai, string english) =>
        Page.GetByRole(AriaRole.Button, new() { Name = Say(thai, english), Exact = true });

    public ILocator Link(string thai, string english) =>
        Page.GetByRole(AriaRole.Link, new() { Name = Say(thai, english), Exact = true });

    public ILocator Number(string text) => Page.GetByRole(AriaRole.Link, new() { Name = text, Exact = true });

    /// <summary>Opens an address after the language.</summary>
    public Task<IResponse?> GoAsync(string path) =>
        Page.GotoAsync(new Uri(origin, $"/{lang}{path}").ToString());

    public async Task SignInAsync(string email)
    {
        await GoAsync("/sign-in");
        await CheckAsync();
        await Page.GetByLabel(Say("อีเมล", "E-mail address"), new() { Exact = true }).FillAsync(email);
        await Page.GetByLabel(Say("รหัสผ่าน", "Password"), new() { Exact = true })
            .FillAsync(OfficerSite.Password);
        await Page.GetByRole(AriaRole.Main)
            .GetByRole(AriaRole.Button, new() { Name = Say("เข้าสู่ระบบ", "Sign in"), Exact = true })
            .ClickAsync();
        await Assertions.Expect(Button("ออกจากระบบ", "Sign out")).ToBeVisibleAsync();
    }

    public Task ClickAsync(ILocator control) => ActAsync(() => control.ClickAsync());

    public Task FillAsync(ILocator field, string text) => ActAsync(() => field.FillAsync(text));

    public Task ChooseAsync(ILocator list, string value) => ActAsync(() => list.SelectOptionAsync(value));

    /// <summary>Goes to an error by its link, types what the cell should say and presses Enter.</summary>
    public async Task MendAsync(string cell, string text)
    {
        var problem = Page.Locator("#problems").GetByRole(AriaRole.Link).Filter(new() { HasText = cell });
        await ClickAsync(problem);
        await Page.Locator($"#cell-{cell}:focus").WaitForAsync();
        await ActAsync(async () =>
        {
            await Page.Keyboard.TypeAsync(text);
            await Page.Keyboard.PressAsync("Enter");
        });
        await Assertions.Expect(problem).ToHaveCountAsync(0);
    }

    /// <summary>Uploads the form with its errors.</summary>
    public async Task UploadAsync()
    {
        await ActAsync(() => Page.Locator("input[type=file]").SetInputFilesAsync(OfficerSite.Workbook));
        await ClickAsync(Button("อัปโหลด", "Upload"));
    }

    /// <summary>No rule of accessibility is broken on this page, and nothing scrolls sideways.</summary>
    public Task CheckAsync() => Web.Accessibility.AssertAsync(Page);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private Task ActAsync(Func<Task> act)
    {
        Acts++;
        return act();
    }

    private void Listen()
    {
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Noises.Add(message.Text);
            }
        };
        Page.PageError += (_, error) => Noises.Add(error);
        context.Request += (_, request) =>
        {
            if (
                !request.Url.StartsWith(origin.ToString(), StringComparison.Ordinal) && !IsOfPage(request.Url)
            )
            {
                Noises.Add(request.Url);
            }
        };
    }

    /// <summary>A picture that the page itself made.</summary>
    private bool IsOfPage(string url) => url.StartsWith($"blob:{origin}", StringComparison.Ordinal);
}
