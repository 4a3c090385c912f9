using Microsoft.Playwright;

namespace CityBraid.Tests.Web;

/// <summary>A page with charts in a browser window, and everything it complained about.</summary>
internal sealed class ChartWindow(IBrowserContext window, IPage page) : IAsyncDisposable
{
    private readonly List<string> noises = [];

    /// <summary>The page.</summary>
    public IPage Page => page;

    /// <summary>Errors in the console, breaches of the content policy, requests to other hosts.</summary>
    public IReadOnlyList<string> Noises => noises;

    /// <summary>Opens a page and waits until its scripts ran.</summary>
    public static async Task<ChartWindow> OpenAsync(
        Browser browser,
        string address,
        BrowserNewContextOptions options
    )
    {
        options.ViewportSize ??= new ViewportSize { Width = 1280, Height = 900 };
        var window = await browser.OpenAsync(options);
        var opened = new ChartWindow(window, await window.NewPageAsync());
        opened.Listen(new Uri(address).GetLeftPart(UriPartial.Authority));
        await opened.Page.GotoAsync(address);
        return opened;
    }

    /// <summary>The figure of a chart.</summary>
    public ILocator Figure(string id) => page.Locator($"#chart-{id}");

    /// <summary>Brings a chart into view and waits until it is drawn.</summary>
    public async Task<ILocator> DrawAsync(string id)
    {
        await Figure(id).ScrollIntoViewIfNeededAsync();
        var svg = Figure(id).Locator(".chart-canvas svg");
        await svg.WaitForAsync();
        return svg;
    }

    /// <summary>The colours of what is filled or stroked in a drawing, in lower case.</summary>
    public static Task<string[]> ColoursAsync(ILocator svg) =>
        svg.EvaluateAsync<string[]>(
            """
            svg => [...svg.querySelectorAll("path, text")]
              .flatMap(part => [part.getAttribute("fill"), part.getAttribute("stroke")])
              .filter(colour => colour !== null).map(colour => colour.toLowerCase().replaceAll(" ", ""))
            """
        );

    public async ValueTask DisposeAsync() => await window.DisposeAsync();

    private void Listen(string origin)
    {
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                noises.Add(message.Text);
            }
        };
        page.PageError += (_, error) => noises.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(origin, StringComparison.Ordinal) && !IsOfPage(request.Url))
            {
                noises.Add(request.Url);
            }
        };
    }

    /// <summary>A picture that the page itself made of a chart.</summary>
    private static bool IsOfPage(string url) =>
        url.StartsWith("blob:http://127.0.0.1", StringComparison.Ordinal);
}
