using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(CityBraid.Tests.Web.Browser))]

namespace CityBraid.Tests.Web;

/// <summary>The machine's own Chromium, without a window and without calls home.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const float PatienceMilliseconds = 90_000;

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private IPlaywright? playwright;
    private IBrowser? chromium;

    /// <summary>A new window with no memory, and with patience on a busy machine.</summary>
    public async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions options)
    {
        var window = await chromium!.NewContextAsync(options);
        window.SetDefaultTimeout(PatienceMilliseconds);
        return window;
    }

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds / 3);
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = FindExecutable(),
                Args =
                [
                    "--no-sandbox",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                ],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        await chromium!.DisposeAsync();
        playwright!.Dispose();
    }

    private static string FindExecutable() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("No Chromium on the PATH; ./test installs it.");
}
