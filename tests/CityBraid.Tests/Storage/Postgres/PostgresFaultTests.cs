using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CityBraid.Tests.Storage.Postgres;

/// <summary>What a server refuses, and when it fails, is told by a code and leaves nothing half
///   done.</summary>
public sealed class PostgresFaultTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("28P01", "storage.sign-in-refused")]
    [InlineData("3D000", "storage.no-such-database")]
    [InlineData("42501", "storage.not-allowed")]
    [InlineData("53100", "storage.disk-full")]
    [InlineData("53300", "storage.server-busy")]
    [InlineData("55P03", "storage.busy")]
    [InlineData("57P03", "storage.server-busy")]
    [InlineData("08006", "storage.cannot-reach")]
    [InlineData("58030", "storage.device-failed")]
    [InlineData("XX001", "storage.damaged")]
    [InlineData("23505", null)]
    [InlineData("42601", null)]
    public void A_fault_of_the_surroundings_has_a_code_and_one_of_our_own_has_none(
        string state,
        string? code
    ) =>
        Assert.Equal(code, PostgresFaults.Find(new PostgresException("for a test", "ERROR", "ERROR", state)));

    [Fact]
    public async Task A_password_that_nobody_named_is_told_as_a_refused_sign_in()
    {
        var address = PostgresServer.Address;
        address.Password = null;
        address.Passfile = "/dev/null";

        await UnusableAsync(address.ConnectionString, "storage.sign-in-refused");
    }

    [Fact]
    public async Task A_database_that_keeps_other_text_than_UTF_8_is_refused()
    {
        using var database = new TemporaryDatabase(TestEngine.Postgres);
        PostgresServer.Drop(database.Address);
        var name = new NpgsqlConnectionStringBuilder(database.Address).Database;
        PostgresServer.Run($"CREATE DATABASE {name} ENCODING 'LATIN1' TEMPLATE template0");

        await UnusableAsync(database.Address, "storage.not-utf8");
    }

    [Fact]
    public async Task A_database_that_may_only_be_read_is_read_and_refuses_to_be_written()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(TestEngine.Postgres);
        var reader = database.Open(database.Address + ";Options=-c default_transaction_read_only=on");

        await reader.GetRequiredService<IDatabase>().MigrateAsync(Cancellation);

        var places = reader.GetRequiredService<IPlaceStore>();
        Assert.Equal(2, (await places.ListPlacesAsync(Cancellation)).Count);
        var fault = await Assert.ThrowsAsync<DatabaseUnusableException>(() => AddAsync(places));
        Assert.Equal("storage.read-only", fault.Finding.Code);
    }

    [Fact]
    public async Task A_connection_that_breaks_while_writing_keeps_nothing_and_the_next_one_works()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(TestEngine.Postgres);

        var fault = await Assert.ThrowsAsync<DatabaseUnusableException>(() =>
            database.Inner.WriteAsync(
                async (context, _) =>
                {
                    await context.Database.ExecuteSqlRawAsync(
                        "INSERT INTO source_files (name) VALUES ('lost')",
                        Cancellation
                    );
                    return await context.Database.ExecuteSqlRawAsync(
                        "SELECT pg_terminate_backend(pg_backend_pid())",
                        Cancellation
                    );
                },
                Cancellation
            )
        );

        Assert.Equal("storage.cannot-reach", fault.Finding.Code);
        Assert.Empty(database.Rows("SELECT name FROM source_files"));
        await AddAsync(database.Places);
    }

    [Fact]
    public async Task Who_waits_for_a_writer_can_be_cancelled()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(TestEngine.Postgres);
        using var impatience = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        await database.Inner.WriteAsync(
            async (_, _) =>
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
                    database.Places.TryAddPlaceAsync(
                        TemporaryDatabase.Place("new"),
                        Actor.LocalAdministrator,
                        TemporaryDatabase.At,
                        impatience.Token
                    )
                ),
            Cancellation
        );

        Assert.Equal(2, (await database.Places.ListPlacesAsync(Cancellation)).Count);
    }

    private static Task<bool> AddAsync(IPlaceStore places) =>
        places.TryAddPlaceAsync(
            TemporaryDatabase.Place("new"),
            Actor.LocalAdministrator,
            TemporaryDatabase.At,
            Cancellation
        );

    private static async Task UnusableAsync(string address, string code)
    {
        using var database = new Database(address);

        var fault = await Assert.ThrowsAsync<DatabaseUnusableException>(() =>
            database.MigrateAsync(Cancellation)
        );

        Assert.Equal(code, fault.Finding.Code);
    }
}
