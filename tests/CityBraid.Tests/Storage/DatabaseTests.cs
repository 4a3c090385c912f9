using System.Data.Common;
using CityBraid.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Storage;

/// <summary>Making a database ready, and saying clearly when it cannot be.</summary>
public abstract class DatabaseTests(TestEngine engine)
{
    public sealed class OnSqlite() : DatabaseTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : DatabaseTests(TestEngine.Postgres);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_who_start_at_once_migrate_once()
    {
        using var database = new TemporaryDatabase(engine);
        var hosts = Enumerable.Range(0, 6).Select(_ => database.Open().GetRequiredService<IDatabase>());

        await Task.WhenAll(
            hosts.ToList().Select(host => Task.Run(() => host.MigrateAsync(Cancellation), Cancellation))
        );

        var steps = await database.Inner.ReadAsync(context =>
            Task.FromResult(context.Database.GetMigrations())
        );
        Assert.Equal(
            steps.Order(StringComparer.Ordinal),
            database.Rows("""SELECT "MigrationId" FROM "__EFMigrationsHistory" ORDER BY "MigrationId" """)
        );
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        database.Rows("""INSERT INTO "__EFMigrationsHistory" VALUES ('9999_from_the_future', '99')""");

        await RefusedAsync(database.Database, "storage.newer-database");
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_alone()
    {
        using var database = new TemporaryDatabase(engine);
        database.Rows("CREATE TABLE songs (title TEXT)");

        await RefusedAsync(database.Database, "storage.foreign-database");

        Assert.Empty(database.Rows("SELECT title FROM songs"));
        Assert.ThrowsAny<DbException>(() => database.Rows("SELECT code FROM places"));
    }

    private static async Task RefusedAsync(IDatabase database, string code)
    {
        var fault = await Assert.ThrowsAsync<DatabaseUnusableException>(() =>
            database.MigrateAsync(Cancellation)
        );

        Assert.Equal(code, fault.Finding.Code);
        Assert.Equal(database.Location, fault.Finding.Values["database"]);
    }
}
