using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Storage.Sqlite;

/// <summary>What holds for a database that is a file.</summary>
public sealed class SqliteFileTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_folder_that_is_not_there_is_made_and_the_location_is_told()
    {
        using var database = new TemporaryDatabase();
        var path = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(database.Path)!, "ใหม่", "a=b.db");
        var host = database.Open(path).GetRequiredService<IDatabase>();

        await host.MigrateAsync(Cancellation);

        Assert.Equal(path, host.Location);
        Assert.True(File.Exists(path));
    }

    [Fact]
    public async Task Readers_do_not_wait_for_the_writer()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();

        Assert.Equal(["wal"], database.Rows("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task Closing_leaves_one_file()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();

        await database.Stores.DisposeAsync();

        var folder = System.IO.Path.GetDirectoryName(database.Path)!;
        Assert.Equal([database.Path], Directory.EnumerateFiles(folder));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone()
    {
        using var database = new TemporaryDatabase();
        var text = string.Concat(Enumerable.Repeat("This is a letter, not a database. ", 200));
        await File.WriteAllTextAsync(database.Path, text, Cancellation);

        await RefusedAsync(database.Database, "storage.not-a-database");

        Assert.Equal(text, await File.ReadAllTextAsync(database.Path, Cancellation));
    }

    [Fact]
    public async Task A_folder_in_place_of_the_file_is_refused()
    {
        using var database = new TemporaryDatabase();
        Directory.CreateDirectory(database.Path);

        await RefusedAsync(database.Database, "storage.cannot-open");
    }

    [Fact]
    public async Task A_file_in_place_of_the_folder_is_refused()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var below = System.IO.Path.Combine(database.Path, "deeper", "city.db");

        await RefusedAsync(database.Open(below).GetRequiredService<IDatabase>(), "storage.cannot-open");
    }

    [Fact]
    public async Task A_read_only_database_is_read_and_refuses_to_be_written()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var reader = database.Open($"Data Source={database.Path};Mode=ReadOnly");

        await reader.GetRequiredService<IDatabase>().MigrateAsync(Cancellation);

        var places = reader.GetRequiredService<IPlaceStore>();
        Assert.Equal(2, (await places.ListPlacesAsync(Cancellation)).Count);
        var fault = await Assert.ThrowsAsync<DatabaseUnusableException>(() =>
            places.TryAddPlaceAsync(
                TemporaryDatabase.Place("new"),
                Actor.LocalAdministrator,
                TemporaryDatabase.At,
                Cancellation
            )
        );
        Assert.Equal("storage.read-only", fault.Finding.Code);
    }

    [Fact]
    public async Task A_full_disk_is_told_and_nothing_is_kept()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();

        var fault = await Assert.ThrowsAsync<DatabaseUnusableException>(() =>
            database.Inner.WriteAsync(
                async (context, _) =>
                {
                    await context.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1", Cancellation);
                    return await context.Database.ExecuteSqlRawAsync(
                        "INSERT INTO source_files (name) SELECT hex(zeroblob(1000000))",
                        Cancellation
                    );
                },
                Cancellation
            )
        );

        Assert.Equal("storage.disk-full", fault.Finding.Code);
        Assert.Empty(database.Rows("SELECT * FROM source_files"));
    }

    [Theory]
    [InlineData(5, "storage.busy")]
    [InlineData(10, "storage.device-failed")]
    [InlineData(11, "storage.damaged")]
    [InlineData(19, null)]
    public void A_fault_of_the_surroundings_has_a_code_and_one_of_our_own_has_none(
        int number,
        string? code
    ) => Assert.Equal(code, new SqliteEngine("any.db").FindFault(new SqliteException("for a test", number)));

    private static async Task RefusedAsync(IDatabase database, string code)
    {
        var fault = await Assert.ThrowsAsync<DatabaseUnusableException>(() =>
            database.MigrateAsync(Cancellation)
        );

        Assert.Equal(code, fault.Finding.Code);
        Assert.Equal(database.Location, fault.Finding.Values["database"]);
    }
}
