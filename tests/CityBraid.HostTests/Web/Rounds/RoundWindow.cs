using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Rounds;

/// <summary>A browser's window at the pages of data rounds; it hears every complaint.</summary>
internal sealed class RoundWindow : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Uri origin;
    private readonly string lang;
    private int pictures;

    public RoundWindow(IBrowserContext context, IPage page, Uri origin, string lang)
    {
        this.context = context;
        this.origin = origin;
        this.lang = lang;
        Page = page;
        page.Console += (_, message) =>
        {
            // A form that is told what is wrong with it answers 422, which a browser tells as an error.
            if (
                message.Type is "error" or "warning"
                && !message.Text.Contains("422", StringComparison.Ordinal)
            )
            {
                Noises.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Noises.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings in the console.</summary>
    public List<string> Noises { get; } = [];

    public string Say(string thai, string english) => lang == "th" ? thai : english;

    /// <summary>Opens an address after the language, and checks the page.</summary>
    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(new Uri(origin, $"/{lang}{path}").ToString());
        await CheckAsync();
    }

    public Task OpenAsync(string address) => Page.GotoAsync(address);

    public Task FillAsync(string name, string text) =>
        Page.Locator($"main [name='{name}']").First.FillAsync(text);

    public Task ChooseAsync(string name, string value) =>
        Page.Locator($"main select[name='{name}']").SelectOptionAsync(value);

    /// <summary>Presses a button that leads to another page, and waits for that.</summary>
    public Task PressAsync(string thai, string english) =>
        PressAsync(thai, english, Page.GetByRole(AriaRole.Main));

    /// <summary>Presses a button of a part of the page.</summary>
    public async Task PressAsync(string thai, string english, ILocator part)
    {
        await Page.EvaluateAsync("document.body.dataset.left = 'yes'");
        await part.GetByRole(AriaRole.Button, new() { Name = Say(thai, english), Exact = true })
            .First.ClickAsync();
        await Page.WaitForFunctionAsync("() => document.body && !document.body.dataset.left");
        await Page.WaitForLoadStateAsync();
    }

    public async Task FollowAsync(string name)
    {
        await Page.GetByRole(AriaRole.Main)
            .GetByRole(AriaRole.Link, new() { Name = name, Exact = true })
            .First.ClickAsync();
        await Page.WaitForLoadStateAsync();
        await CheckAsync();
    }

    public Task ExpectAsync(string text) =>
        Assertions.Expect(Page.GetByRole(AriaRole.Main)).ToContainTextAsync(text);

    public Task ExpectAsync(string thai, string english) => ExpectAsync(Say(thai, english));

    /// <summary>No rule of accessibility is broken on this page, and nothing scrolls sideways.</summary>
    public async Task CheckAsync()
    {
        await Accessibility.AssertAsync(Page);
        if (Environment.GetEnvironmentVariable("CITYBRAID_PICTURES") is { Length: > 0 } album)
        {
            var width = Page.ViewportSize!.Width;
            var path = Path.Combine(
                album,
                FormattableString.Invariant($"round-{lang}-{width}-{pictures++}-{GetHashCode()}.png")
            );
            await Page.ScreenshotAsync(new() { Path = path, FullPage = true });
        }
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
