using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;
using CityBraid.Web;
using CityBraid.Workspaces;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Rounds;

/// <summary>A web host as it is served, with a synthetic city, its officer and its approver.</summary>
internal sealed class RoundSite : IAsyncDisposable
{
    public const string City = "khon-kaen";
    public const string Officer = "officer";
    public const string Approver = "approver";
    public const string Admin = "admin";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("citybraid-rounds-");
    private readonly string? server;
    private WebApplication? app;
    private People? people;

    private RoundSite(TestEngine engine) =>
        server = engine == TestEngine.Postgres ? PostgresServer.Create() : null;

    public Uri Address => new(app!.Urls.Single());

    public IServiceProvider Services => app!.Services;

    public static async Task<RoundSite> OpenAsync(TestEngine engine, CancellationToken cancellation)
    {
        var site = new RoundSite(engine);
        var database = site.server ?? Path.Combine(site.folder.FullName, "rounds.db");
        site.app = await WebHost.OpenAsync(new WebHostOptions(database, "http://127.0.0.1:0"), cancellation);
        using (var scope = site.app.Services.CreateScope())
        {
            var place = new Place
            {
                Code = new PlaceCode(City),
                Kind = PlaceKind.City,
                Country = "TH",
                IsSynthetic = true,
                Names = new LocalText([new("th", "เทศบาลนครตัวอย่าง"), new("en", "Example City")]),
            };
            var added = await scope
                .ServiceProvider.GetRequiredService<AddPlace>()
                .RunAsync(Actor.LocalAdministrator, place, cancellation);
            Assert.Null(added.Refusal?.Code);
            await ImportAsync(scope.ServiceProvider, cancellation);
        }

        site.people = await People.OfAsync(
            site.app.Services,
            new PlaceCode(City),
            (Officer, Role.Contributor),
            (Approver, Role.Approver),
            (Admin, Role.Admin)
        );
        await site.app.StartAsync(cancellation);
        return site;
    }

    /// <summary>A host on a database that a command filled, with an admin who has an account there.</summary>
    public static async Task<RoundSite> OpenAsync(
        string database,
        string password,
        CancellationToken cancellation
    )
    {
        var options = new WebHostOptions(database, "http://127.0.0.1:0");
        var host = await WebHost.OpenAsync(options, cancellation);
        var site = new RoundSite(TestEngine.Sqlite)
        {
            app = host,
            people = await People.SignInAsync(host.Services, Admin, password),
        };
        await host.StartAsync(cancellation);
        return site;
    }

    /// <summary>A window of somebody who is signed in; of a department without an account when nobody
    ///   is named.</summary>
    public async Task<RoundWindow> WindowAsync(Browser browser, string lang, string? who, int width = 1280)
    {
        var context = await browser.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 812 },
                Locale = lang is "th" ? "th-TH" : "en-GB",
            }
        );
        if (who is not null)
        {
            await context.AddCookiesAsync([
                new Cookie
                {
                    Name = People.Cookie,
                    Value = people!.SessionOf(who),
                    Url = Address.ToString(),
                },
            ]);
        }

        return new RoundWindow(context, await context.NewPageAsync(), Address, lang);
    }

    public async ValueTask DisposeAsync()
    {
        await app!.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>Last year's amounts, invented.</summary>
    private static async Task ImportAsync(IServiceProvider rooms, CancellationToken cancellation)
    {
        using var content = new MemoryStream(
            "variable,period,value,unit,source\nelectricity.residential,2017-10,900,kWh,Example\n"u8.ToArray()
        );
        var report = await rooms
            .GetRequiredService<ImportFacts>()
            .RunAsync(
                Actor.LocalAdministrator,
                new ImportRequest(content, "2560.csv", new PlaceCode(City)),
                cancellation
            );
        Assert.Null(report.Refusal?.Code);
        Assert.NotNull(report.Value!.Change);
    }
}
