using System.Text;
using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Web;
using CityBraid.Workspaces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Benchmarks;

/// <summary>A running web host whose one visitor may do everything, and imports as long work.</summary>
internal sealed class ServedRuns : IAsyncDisposable
{
    private readonly BenchmarkDatabase database;
    private readonly WebApplication host;

    private ServedRuns(BenchmarkDatabase database, WebApplication host)
    {
        this.database = database;
        this.host = host;
        Reader = new HttpClient { BaseAddress = new Uri(host.Urls.First()) };
    }

    /// <summary>The visitor's browser.</summary>
    public HttpClient Reader { get; }

    public static async Task<ServedRuns> StartAsync(CancellationToken cancellation)
    {
        var city = await BenchmarkDatabase.CreateAsync(cancellation);
        var options = new WebHostOptions(city.File, "http://127.0.0.1:0");
        var server = await WebHost.OpenAsync(
            options,
            services => services.AddScoped<IVisitorSource, Administrators>(),
            cancellation
        );
        await server.StartAsync(cancellation);
        return new ServedRuns(city, server);
    }

    /// <summary>Stores the first rows of the large table and starts their import.</summary>
    public async Task<Run> ImportAsync(int rows, CancellationToken cancellation)
    {
        var csv = Encoding.UTF8.GetString(TidyRows.Csv(Use<VariableLibrary>()));
        var part = string.Join("\r\n", csv.Split("\r\n").Take(rows + 1));
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(part));
        var upload = new FileUpload(content, $"tidy-{rows}.csv", ManyFacts.Place(0));
        var file = await Use<StoreFile>().RunAsync(Actor.LocalAdministrator, upload, cancellation);
        var input = new ImportRunInput(file.Value!.Id, ManyFacts.Place(0).Value);
        var request = ImportWork.Request(file.Value, input);
        return (await Use<StartRun>().RunAsync(Actor.LocalAdministrator, request, cancellation)).Value!;
    }

    public async Task<Run> LoadAsync(Run run, CancellationToken cancellation) =>
        (await Use<ShowRun>().RunAsync(Actor.LocalAdministrator, run.Id, cancellation)).Value!;

    public async Task<int> CountChangesAsync(CancellationToken cancellation) =>
        (await Use<IFactStore>().ListChangesAsync(ManyFacts.Place(0), cancellation)).Count;

    public async ValueTask DisposeAsync()
    {
        Reader.Dispose();
        await host.DisposeAsync();
        database.Dispose();
    }

    private T Use<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    private sealed class Administrators : IVisitorSource
    {
        public ValueTask<Visitor?> FindAsync(HttpContext context) =>
            new(
                new Visitor(Actor.LocalAdministrator, "Administrator", () => string.Empty)
                {
                    Knows = _ => true,
                }
            );
    }
}
