using System.Text;
using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Web;
using CityBraid.Workspaces;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Web.Runs;

/// <summary>A host of its own with one city, whose imports go as slowly as a test wants.</summary>
internal sealed class RunSite : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("citybraid-runs-");
    private WebApplication? app;
    private People? people;

    private RunSite() { }

    public static Actor Somchai { get; } = Writer(People.EmailOf("somchai"));

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
        site.people = await People.OfAsync(
            site.Services,
            KhonKaen,
            ("somchai", Role.Contributor),
            ("malee", Role.Viewer)
        );
        return site;
    }

    /// <summary>A client that is somebody.</summary>
    public HttpClient ClientOf(string name) => people!.ClientOf(Address, name);

    /// <summary>The session's secret of somebody.</summary>
    public string SessionOf(string name) => people!.SessionOf(name);

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

    /// <summary>Keeps a draft of a table of so many rows, and answers its address in the wizard.</summary>
    public async Task<string> DraftAsync(int rows, CancellationToken cancellation)
    {
        var csv = TidyTable.Csv(Services.GetRequiredService<VariableLibrary>(), rows);
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var sent = new DraftFile(content, "ตาราง 2562.csv", KhonKaen);
        var draft = await Services.GetRequiredService<StartDraft>().RunAsync(Somchai, sent, cancellation);
        return FormattableString.Invariant($"khon-kaen/data/import/{draft.Value!.Number}");
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
        foreach (var work in services.Where(one => one.ServiceType == typeof(IRunWork)).ToArray())
        {
            services.Remove(work);
            services.AddSingleton<IRunWork>(provider => new PacedWork(
                (IRunWork)ActivatorUtilities.CreateInstance(provider, work.ImplementationType!),
                Pace
            ));
        }
    }

    private static Actor Writer(string name) =>
        new(
            name,
            (permission, place) =>
                permission.Code.EndsWith(".read", StringComparison.Ordinal) || place == KhonKaen
        );
}
