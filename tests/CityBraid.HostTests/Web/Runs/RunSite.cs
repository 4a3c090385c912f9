using System.Text;
using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Web;
using CityBraid.Workspaces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Web.Runs;

/// <summary>A host of its own with one city, whose imports go as slowly as a test wants.</summary>
internal sealed class RunSite : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("citybraid-runs-");
    private WebApplication? app;

    private RunSite() { }

    public static Actor Somchai { get; } = Writer("somchai");

    public string Database => Path.Combine(folder.FullName, "runs.db");

    public Pace Pace { get; } = new();

    public IServiceProvider Services => app!.Services;

    public Uri Address => new(app!.Urls.Single());

    public HttpClient Client => new() { BaseAddress = Address };

    private static PlaceCode KhonKaen => new("khon-kaen");

    public static async Task<RunSite> StartAsync(CancellationToken cancellation)
    {
        var site = new RunSite();
        await site.StartHostAsync(cancellation);
        var place = new Place
        {
            Code = KhonKaen,
            Kind = PlaceKind.City,
            Country = "TH",
            Names = new LocalText("th", "เทศบาลนครขอนแก่น"),
        };
        await site
            .Services.GetRequiredService<AddPlace>()
            .RunAsync(Actor.LocalAdministrator, place, cancellation);
        var workspace = new Workspace
        {
            Code = place.Code,
            Kind = WorkspaceKind.City,
            Names = place.Names,
            IsPublic = true,
        };
        await site
            .Services.GetRequiredService<CreateWorkspace>()
            .RunAsync(Actor.LocalAdministrator, workspace, cancellation);
        return site;
    }

    /// <summary>A client that is somebody.</summary>
    public HttpClient ClientOf(string name)
    {
        var client = Client;
        client.DefaultRequestHeaders.Add("Cookie", $"{TestVisitors.Cookie}={name}");
        return client;
    }

    /// <summary>Stops the host as a machine that is shut down does, and starts it again.</summary>
    public async Task RestartAsync(CancellationToken cancellation)
    {
        await app!.StopAsync(cancellation);
        await app.DisposeAsync();
        await StartHostAsync(cancellation);
    }

    /// <summary>Stores a table of so many rows and starts its import.</summary>
    public async Task<Run> ImportAsync(int rows, CancellationToken cancellation)
    {
        var csv = TidyTable.Csv(Services.GetRequiredService<VariableLibrary>(), rows);
        return await ImportAsync(csv, cancellation);
    }

    public async Task<Run> ImportAsync(string csv, CancellationToken cancellation)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var upload = new FileUpload(content, "ตาราง 2562.csv", KhonKaen);
        var file = await Services.GetRequiredService<StoreFile>().RunAsync(Somchai, upload, cancellation);
        var request = ImportWork.Request(file.Value!, new ImportRunInput(file.Value!.Id, KhonKaen.Value));
        var run = await Services.GetRequiredService<StartRun>().RunAsync(Somchai, request, cancellation);
        return run.Value!;
    }

    public async Task<Run> LoadAsync(Run run, CancellationToken cancellation) =>
        (await Services.GetRequiredService<ShowRun>().RunAsync(Somchai, run.Id, cancellation)).Value!;

    /// <summary>Waits until a run is as wished.</summary>
    public async Task<Run> UntilAsync(Run run, Predicate<Run> isSo, CancellationToken cancellation)
    {
        while (await LoadAsync(run, cancellation) is var now)
        {
            if (isSo(now))
            {
                return now;
            }

            Assert.False(now.IsOver, $"{now.State}: {string.Join("; ", now.Findings)}");
            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellation);
        }

        throw new InvalidOperationException("There is always a run.");
    }

    /// <summary>How many facts are on record.</summary>
    public async Task<int> CountFactsAsync(CancellationToken cancellation)
    {
        var facts = await Services
            .GetRequiredService<IFactReader>()
            .FindFactsAsync(new FactQuery(KhonKaen), cancellation);
        return facts.Count;
    }

    /// <summary>The numbers of the changes of facts on record.</summary>
    public async Task<int> CountChangesAsync(CancellationToken cancellation) =>
        (await Services.GetRequiredService<IFactStore>().ListChangesAsync(KhonKaen, cancellation)).Count;

    public async ValueTask DisposeAsync()
    {
        Pace.LetGo();
        await app!.DisposeAsync();
        Pace.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task StartHostAsync(CancellationToken cancellation)
    {
        var options = new WebHostOptions(Database, "http://127.0.0.1:0");
        app = await WebHost.OpenAsync(options, Exchange, cancellation);
        await app.StartAsync(cancellation);
    }

    private void Exchange(IServiceCollection services)
    {
        services.AddScoped<IVisitorSource, TestVisitors>();
        services.Remove(services.Single(service => service.ServiceType == typeof(IRunWork)));
        services.AddSingleton<ImportWork>();
        services.AddSingleton<IRunWork>(provider => new PacedWork(
            provider.GetRequiredService<ImportWork>(),
            Pace
        ));
    }

    private static Actor Writer(string name) =>
        new(
            name,
            (permission, place) =>
                permission.Code.EndsWith(".read", StringComparison.Ordinal) || place == KhonKaen
        );

    /// <summary>Takes a visitor for whom their cookie names; others are nobody.</summary>
    private sealed class TestVisitors : IVisitorSource
    {
        public const string Cookie = "test-visitor";

        public ValueTask<Visitor?> FindAsync(HttpContext context) =>
            new(
                context.Request.Cookies[Cookie] switch
                {
                    "somchai" => Named(Somchai, "Somchai"),
                    { } other => Named(new Actor(other, Reads), other),
                    null => new Visitor(Actor.PublicOf(_ => true), name: null, () => string.Empty),
                }
            );

        private static Visitor Named(Actor actor, string name) =>
            new(actor, name, () => "token") { Knows = token => token is "token" };

        private static bool Reads(Permission permission, PlaceCode? place) =>
            permission.Code.EndsWith(".read", StringComparison.Ordinal);
    }
}
