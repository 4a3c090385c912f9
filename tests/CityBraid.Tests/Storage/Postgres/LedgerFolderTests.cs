using CityBraid.Credits;
using CityBraid.Storage;
using Npgsql;

namespace CityBraid.Tests.Storage.Postgres;

/// <summary>Where the signing key of a ledger lies: in one place, and never made twice.</summary>
public sealed class LedgerFolderTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Another_spelling_of_the_address_leads_to_the_same_folder()
    {
        var address = PostgresServer.Create();
        var other = new NpgsqlConnectionStringBuilder(address) { Host = "localhost" };
        Assert.NotEqual("localhost", new NpgsqlConnectionStringBuilder(address).Host);
        using (var database = new Database(address))
        using (var again = new Database(other.ConnectionString))
        {
            await database.MigrateAsync(Cancellation);

            Assert.Equal(
                database.Read(database.Engine.FindLedgerFolder),
                again.Read(again.Engine.FindLedgerFolder)
            );
        }

        PostgresServer.Drop(address);
    }

    [Fact]
    public async Task A_ledger_that_is_sealed_gets_no_second_key()
    {
        var folder = Directory.CreateTempSubdirectory("citybraid-key-");
        using var database = new Database(Path.Combine(folder.FullName, "city.db"));
        await database.MigrateAsync(Cancellation);
        using (var keeper = RootFolder.Of(database))
        {
            Assert.NotEmpty(keeper.PublicKey);
        }

        File.Delete(Path.Combine(folder.FullName, "city.db.ledger", "signing-key.pem"));
        await database.WriteAsync(
            async (context, _) =>
            {
                var root = new SignedRoot(1, TransactionText.NoHash, DateTimeOffset.UnixEpoch, "signature");
                context.Add(CreditSealRow.Of(root));
                return await context.SaveChangesAsync(Cancellation);
            },
            Cancellation
        );
        using var later = RootFolder.Of(database);

        var fault = Assert.Throws<DatabaseUnusableException>(() => later.PublicKey);

        Assert.Equal("storage.no-signing-key", fault.Finding.Code);
        Assert.False(File.Exists(Path.Combine(folder.FullName, "city.db.ledger", "signing-key.pem")));
    }
}
