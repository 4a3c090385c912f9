using System.Data.Common;
using CityBraid.Facts;
using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Storage;
using CityBraid.Tables;
using CityBraid.Tests.House;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CityBraid.Tests.Storage;

/// <summary>A real database with the stores over it; gone after the test.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("citybraid-");
    private readonly List<ServiceProvider> providers = [];

    private readonly TestEngine engine;

    public TemporaryDatabase(TestEngine engine = TestEngine.Sqlite)
    {
        this.engine = engine;
        Address = engine == TestEngine.Sqlite ? Path : PostgresServer.Create();
        Stores = Open();
    }

    public static UnitLibrary Units { get; } =
        UnitLibrary.From(
            new ReferenceFiles(path =>
                File.OpenRead(System.IO.Path.Combine(Repository.Root, "data", path))
            ).Load(UnitLibrary.Table)
        );

    public static DateTimeOffset At { get; } = new(2026, 3, 5, 17, 30, 15, 123, TimeSpan.FromHours(7));

    public static PlaceCode KhonKaen { get; } = new("khon-kaen");

    /// <summary>What the stores were opened with.</summary>
    public string Address { get; }

    /// <summary>The file, where there is one.</summary>
    public string Path => System.IO.Path.Combine(folder.FullName, "city.db");

    public ServiceProvider Stores { get; }

    public IDatabase Database => Stores.GetRequiredService<IDatabase>();

    public Database Inner => Stores.GetRequiredService<Database>();

    public IFactStore Facts => Stores.GetRequiredService<IFactStore>();

    public IPlaceStore Places => Stores.GetRequiredService<IPlaceStore>();

    public IMappingStore Mappings => Stores.GetRequiredService<IMappingStore>();

    public INotationStore Notations => Stores.GetRequiredService<INotationStore>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A migrated database that knows Khon Kaen and Chiang Mai.</summary>
    public static async Task<TemporaryDatabase> WithPlacesAsync(TestEngine engine = TestEngine.Sqlite)
    {
        var database = new TemporaryDatabase(engine);
        await database.Database.MigrateAsync(Cancellation);
        foreach (var code in new[] { "khon-kaen", "chiang-mai" })
        {
            await database.AddPlaceAsync(code);
        }

        return database;
    }

    public static Place Place(string code) =>
        new()
        {
            Code = new PlaceCode(code),
            Kind = PlaceKind.City,
            Names = new LocalText("en", code),
            Country = "TH",
        };

    public Task AddPlaceAsync(string code) =>
        Places.TryAddPlaceAsync(Place(code), Actor.LocalAdministrator, At, Cancellation);

    /// <summary>The stores as another process would have them: nothing shared but the database.</summary>
    public ServiceProvider Open(string? database = null)
    {
        var provider = new ServiceCollection()
            .AddSingleton(Units)
            .AddStorage(database ?? Address)
            .BuildServiceProvider();
        providers.Add(provider);
        return provider;
    }

    /// <summary>The rows of a query, each as its cells with <c>|</c> between; null is <c>-</c>.</summary>
    public IReadOnlyList<string> Rows(string sql)
    {
        using var connection = Connect();
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        if (command is NpgsqlCommand postgres)
        {
            postgres.AllResultTypesAreUnknown = true;
        }

        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, reader.FieldCount);
            rows.Add(string.Join('|', cells.Select(i => reader.IsDBNull(i) ? "-" : reader.GetString(i))));
        }

        return rows;
    }

    /// <summary>SQL for a field of a JSON column.</summary>
    public string Field(string column, string field) =>
        engine == TestEngine.Sqlite ? $"{column} ->> '{field}'" : $"{column}::json ->> '{field}'";

    public void Dispose()
    {
        foreach (var provider in providers)
        {
            provider.Dispose();
        }

        if (engine == TestEngine.Postgres)
        {
            PostgresServer.Drop(Address);
        }

        folder.Delete(recursive: true);
    }

    private DbConnection Connect() =>
        engine == TestEngine.Sqlite
            ? new SqliteConnection($"Data Source={Path};Pooling=False")
            : new NpgsqlConnection(Address + ";Pooling=False");
}
