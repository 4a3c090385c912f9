using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using PuppeteerSharp;

namespace CityBraid.Web;

/// <summary>Prints reports with a browser of this machine: Chromium, or one of its kin.</summary>
/// <remarks>
/// The browser is given the page and our own styles, scripts and fonts, and nothing else: it reaches no
/// network and is signed in nowhere. It lives as long as one report takes.
/// </remarks>
public sealed class PaperPress : IDisposable
{
    /// <summary>The setting that names the browser's program; empty for none.</summary>
    public const string Setting = "CITYBRAID_BROWSER";

    private const string Address = "http://report.invalid";

    /// <summary>Nothing of the page comes from elsewhere; the style in it is that of its margins.</summary>
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; "
        + "img-src 'self'";

    private const string AreDrawn = """
        () => [...document.querySelectorAll("chart-figure")].every(
          (chart) => chart.querySelector(".chart-draw[hidden], .chart-canvas svg") !== null)
        """;

    private static readonly string[] Programs =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "msedge",
    ];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private const int WaitingMax = 8;

    private readonly SemaphoreSlim turns = new(1);
    private int waiting;
    private readonly string? program;
    private readonly AssetFiles files;
    private readonly PackLibrary packs;

    /// <summary>Prints with a program.</summary>
    /// <param name="program">Where it is; null where there is none.</param>
    /// <param name="files">The styles, scripts and fonts.</param>
    /// <param name="packs">The words around a report.</param>
    public PaperPress(string? program, AssetFiles files, PackLibrary packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        (this.program, this.files, this.packs) = (program, files, packs);
    }

    /// <summary>Whether anything can be printed here.</summary>
    public bool IsReady => program is not null;

    /// <summary>Whether a report can be had here in a format.</summary>
    public bool Offers(ReportFormat format) => format != ReportFormat.Pdf || IsReady;

    /// <summary>The program that the setting names, or the first that the machine has; null for
    ///   none.</summary>
    public static string? FindProgram()
    {
        if (Environment.GetEnvironmentVariable(Setting) is { } stated)
        {
            return File.Exists(stated) ? stated : null;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        var ending = OperatingSystem.IsWindows() ? ".exe" : string.Empty;
        return Programs
            .SelectMany(name => folders.Select(folder => Path.Combine(folder, name + ending)))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>A report on paper: A4, wide tables on their side.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cancellation">Stops the printing.</param>
    public async Task<Result<byte[]>> PrintAsync(Report report, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (program is null)
        {
            return Refusal.Conflict("reports.no-browser", ("setting", Setting));
        }

        if (Interlocked.Increment(ref waiting) > WaitingMax)
        {
            Interlocked.Decrement(ref waiting);
            return Refusal.Conflict("reports.press-busy");
        }

        try
        {
            await turns.WaitAsync(cancellation);
            try
            {
                return await PrintInTurnAsync(program, report, cancellation);
            }
            finally
            {
                turns.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    /// <summary>Prints while no other report is printed; whoever stops waiting ends the browser,
    ///   too.</summary>
    private async Task<Result<byte[]>> PrintInTurnAsync(
        string executable,
        Report report,
        CancellationToken cancellation
    )
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            return await PrintAsync(executable, await RenderAsync(report), patience.Token);
        }
        catch (Exception failure)
            when (failure is PuppeteerException or TimeoutException or OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            return Refusal.Conflict("reports.not-printed", ("reason", failure.Message));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turns.Dispose();

    private async Task<string> RenderAsync(Report report)
    {
        await using var services = new ServiceCollection()
            .AddSingleton(files)
            .AddSingleton(packs)
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var view = ParameterView.FromDictionary(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(ReportPaper.Report)] = report,
                [nameof(ReportPaper.Words)] = packs.Words,
            }
        );
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<ReportPaper>(view)).ToHtmlString()
        );
    }

    private async Task<byte[]> PrintAsync(string executable, string html, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        await using var browser = await Puppeteer.LaunchAsync(
            new LaunchOptions
            {
                ExecutablePath = executable,
                Headless = true,
                Pipe = true,
                // All charts are in view, so that all are drawn.
                DefaultViewport = new ViewPortOptions { Width = 800, Height = 30_000 },
                // A browser that the system's first user starts has no sandbox of its own to go into.
                Args = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [],
            }
        );
        await using var end = cancellation.Register(() => browser.Process.Kill(entireProcessTree: true));
        await using var page = await browser.NewPageAsync();
        page.DefaultTimeout = (int)Patience.TotalMilliseconds;
        await page.SetRequestInterceptionAsync(true);
        page.Request += (_, asked) => _ = AnswerAsync(asked.Request, html);
        await page.GoToAsync(Address);
        await page.WaitForFunctionAsync(AreDrawn);
        return await page.PdfDataAsync(
            new PdfOptions
            {
                PreferCSSPageSize = true,
                PrintBackground = true,
                Tagged = true,
                Outline = true,
            }
        );
    }

    private async Task AnswerAsync(IRequest request, string html)
    {
        var path = new Uri(request.Url).AbsolutePath;
        if (!request.Url.StartsWith(Address, StringComparison.Ordinal))
        {
            await request.AbortAsync();
        }
        else if (path == "/")
        {
            await request.RespondAsync(Content(Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8"));
        }
        else if (files.Find(path) is var (content, type))
        {
            await request.RespondAsync(Content(content, type));
        }
        else
        {
            await request.RespondAsync(new ResponseData { Status = System.Net.HttpStatusCode.NotFound });
        }
    }

    private static ResponseData Content(byte[] content, string type) =>
        new()
        {
            BodyData = content,
            ContentType = type,
            Headers = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["Content-Security-Policy"] = ContentPolicy,
            },
        };
}
