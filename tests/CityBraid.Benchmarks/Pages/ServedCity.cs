using System.Net;
using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Web;
using CityBraid.Workspaces;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Benchmarks;

/// <summary>A running web host with one city of 500 facts, and a reader on the same machine.</summary>
internal sealed class ServedCity : IAsyncDisposable
{
    public const int Facts = 500;

    private const int Year = 2019;

    private readonly BenchmarkDatabase database;
    private readonly WebApplication host;
    private readonly HttpClient reader;

    private ServedCity(BenchmarkDatabase database, WebApplication host)
    {
        this.database = database;
        this.host = host;
        var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None };
        reader = new HttpClient(handler) { BaseAddress = new Uri(host.Urls.First()) };
        reader.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
    }

    public static async Task<ServedCity> StartAsync(CancellationToken cancellation)
    {
        var city = await BenchmarkDatabase.CreateAsync(cancellation);
        var store = city.Stores.GetRequiredService<IFactStore>();
        await store.SaveAsync(Change(city, city: 0), cancellation);
        var options = new WebHostOptions(city.File, "http://127.0.0.1:0");
        var server = await WebHost.OpenAsync(options, cancellation);
        await OpenToPublicAsync(server.Services, cancellation);
        await server.StartAsync(cancellation);
        return new ServedCity(city, server);
    }

    /// <summary>Reads the inventory page whole and answers its compressed length in bytes.</summary>
    public Task<int> ReadInventoryAsync(CancellationToken cancellation) =>
        ReadAsync(FormattableString.Invariant($"inventories/{Year}"), cancellation);

    /// <summary>Reads a report or its file, or with an empty name the page of all reports.</summary>
    public Task<int> ReadReportAsync(string name, CancellationToken cancellation) =>
        ReadAsync(FormattableString.Invariant($"reports{name}?year={Year}"), cancellation);

    private async Task<int> ReadAsync(string path, CancellationToken cancellation)
    {
        var address = $"/th/{ManyFacts.Place(0)}/{path}";
        using var response = await reader.GetAsync(new Uri(address, UriKind.Relative), cancellation);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadAsByteArrayAsync(cancellation)).Length;
    }

    /// <summary>A change that states all facts of a city.</summary>
    public static FactChange Change(BenchmarkDatabase database, int city)
    {
        var variables = database
            .Stores.GetRequiredService<VariableLibrary>()
            .All.Where(variable => !variable.IsStock(variable.Unit))
            .ToList();
        var revisions = Enumerable
            .Range(0, Facts)
            .Select(number =>
                Stated(ManyFacts.Place(city), number, variables[number % variables.Count], variables.Count)
            )
            .Select(fact => new FactRevision(Before: null, fact));
        return new FactChange(
            "benchmark",
            DateTimeOffset.UnixEpoch,
            ChangeKind.Import,
            "t.csv",
            [.. revisions]
        );
    }

    public async ValueTask DisposeAsync()
    {
        reader.Dispose();
        await host.DisposeAsync();
        database.Dispose();
    }

    private static async Task OpenToPublicAsync(IServiceProvider rooms, CancellationToken cancellation)
    {
        var workspace = new Workspace
        {
            Code = ManyFacts.Place(0),
            Kind = WorkspaceKind.City,
            Names = new LocalText("en", "Benchmark"),
            IsPublic = true,
        };
        var create = rooms.GetRequiredService<CreateWorkspace>();
        var created = await create.RunAsync(Actor.LocalAdministrator, workspace, cancellation);
        if (created.IsRefused)
        {
            throw new InvalidOperationException(created.Refusal.Code);
        }
    }

    private static Fact Stated(PlaceCode city, int number, Variable variable, int variables)
    {
        var month = Period.Month(Year, 1).From.AddMonths(11 - (number / variables));
        return new Fact(
            new FactKey(city, variable.Code, Period.Month(month.Year, month.Month)),
            new Quantity(1000m + number, variable.Unit),
            Quality.Measured,
            new FactSource(new Location("t.csv", Cells: FormattableString.Invariant($"D{number + 2}")))
        );
    }
}
