using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Storage;
using CityBraid.Tables;
using CityBraid.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Benchmarks;

/// <summary>A migrated database in a folder of its own that knows the places facts are about.</summary>
internal sealed class BenchmarkDatabase : IDisposable
{
    private const string Solution = "CityBraid.slnx";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("citybraid-benchmark-");

    private BenchmarkDatabase(string? postgres)
    {
        Address = postgres ?? File;
        Stores = new ServiceCollection()
            .AddSingleton<IReferenceTables>(
                new ReferenceFiles(path => System.IO.File.OpenRead(Path.Combine(Root(), "data", path)))
            )
            .AddFacts()
            .AddStorage(Address)
            .BuildServiceProvider();
    }

    public string File => Path.Combine(folder.FullName, "city.db");

    /// <summary>What a program opens it by: the file, or the address on the server.</summary>
    public string Address { get; }

    public UnitLibrary Units => Stores.GetRequiredService<UnitLibrary>();

    public ServiceProvider Stores { get; }

    public static Task<BenchmarkDatabase> CreateAsync(CancellationToken cancellation) =>
        CreateAsync(new BenchmarkDatabase(postgres: null), cancellation);

    /// <summary>The same on a PostgreSQL server of its own, which ends with this process.</summary>
    public static Task<BenchmarkDatabase> CreateOnPostgresAsync(CancellationToken cancellation) =>
        CreateAsync(new BenchmarkDatabase(PostgresServer.Create()), cancellation);

    private static async Task<BenchmarkDatabase> CreateAsync(
        BenchmarkDatabase database,
        CancellationToken cancellation
    )
    {
        await database.Stores.GetRequiredService<IDatabase>().MigrateAsync(cancellation);
        var places = database.Stores.GetRequiredService<IPlaceStore>();
        for (var number = 0; number < ManyFacts.Places; number++)
        {
            var place = new Place
            {
                Code = ManyFacts.Place(number),
                Kind = PlaceKind.City,
                Names = new LocalText("en", $"City {number}"),
                Country = "TH",
            };
            await places.TryAddPlaceAsync(
                place,
                Actor.LocalAdministrator,
                DateTimeOffset.UnixEpoch,
                cancellation
            );
        }

        return database;
    }

    public void Dispose()
    {
        Stores.Dispose();
        folder.Delete(recursive: true);
    }

    public static string Root()
    {
        var above = new DirectoryInfo(AppContext.BaseDirectory);
        while (above is not null && !System.IO.File.Exists(Path.Combine(above.FullName, Solution)))
        {
            above = above.Parent;
        }

        return above?.FullName ?? throw new InvalidOperationException($"No folder above holds {Solution}.");
    }
}
