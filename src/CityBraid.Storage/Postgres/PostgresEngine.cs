using System.Data;
using System.Security.Cryptography;
using System.Text;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CityBraid.Storage;

/// <summary>All that is particular to PostgreSQL about opening a database and writing to it.</summary>
internal sealed class PostgresEngine : IEngine
{
    private const string Utf8 = "UTF8";

    /// <summary>One lock per database that whoever writes holds to the end of the transaction; its number
    ///   means nothing but must stay the same in every version.</summary>
    private const string WaitForWriters =
        "SET LOCAL lock_timeout = '30s'; SELECT pg_advisory_xact_lock(7166087320414315)";

    /// <summary>Tables in the schema we write to that no extension brought.</summary>
    private const string Tables = """
        SELECT count(*)::int AS "Value" FROM pg_class AS t
        WHERE t.relkind IN ('r', 'p') AND t.relnamespace = to_regnamespace(current_schema())
            AND NOT EXISTS (SELECT 1 FROM pg_depend AS d WHERE d.objid = t.oid AND d.deptype = 'e')
        """;

    private readonly NpgsqlConnectionStringBuilder address;

    /// <summary>Takes a connection string of Npgsql or an address of libpq.</summary>
    public PostgresEngine(string database)
    {
        address = PostgresAddress.Read(database);
        Location = PostgresAddress.Shown(address);
    }

    public string Location { get; }

    /// <summary>In the data folder of whoever runs the program, under the name that the database keeps: that
    ///   of the address by which it was first asked for.</summary>
    public string FindLedgerFolder(StorageContext context)
    {
        var names = context.Set<CreditRegistryRow>().Select(row => row.Name);
        if (names.SingleOrDefault() is not { } name)
        {
            var fresh = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Location)))[..16];
            context.Database.ExecuteSql(
                $"""
                INSERT INTO credit_registry (number, name) VALUES ({CreditRegistryRow.Only}, {fresh})
                ON CONFLICT DO NOTHING
                """
            );
            name = names.Single();
        }

        return Path.Combine(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            ),
            "citybraid",
            "ledger",
            name
        );
    }

    public DatabaseAddress? FindAddress() => new(address.ConnectionString, IsShared: true);

    /// <summary>How contexts reach the database; faults come as they are, unwrapped and not tried
    ///   again.</summary>
    /// <remarks>
    /// The warning about migrating inside a transaction is silenced because that transaction is what keeps
    /// two processes apart; see <see cref="Database"/>.
    /// </remarks>
    public DbContextOptions<StorageContext> Options() =>
        new DbContextOptionsBuilder<StorageContext>()
            .UseNpgsql(
                address.ConnectionString,
                npgsql => npgsql.ExecutionStrategy(parts => new NonRetryingExecutionStrategy(parts))
            )
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .ReplaceService<IMigrationsSqlGenerator, PostgresMigrations>()
            .ConfigureWarnings(warnings =>
                warnings.Ignore(RelationalEventId.MigrationsUserTransactionWarning)
            )
            .Options;

    /// <summary>The same: the server waits for the disk at every commit.</summary>
    public DbContextOptions<StorageContext> DurableOptions() => Options();

    /// <summary>Nothing to wait for: rows are locked.</summary>
    public Task<IDisposable?> TakeTurnAsync(CancellationToken cancellation) =>
        Task.FromResult<IDisposable?>(null);

    public string RowLock => " FOR UPDATE";

    /// <summary>Readers are let through, other sealers wait.</summary>
    public string SealLock => "LOCK TABLE credit_seals IN SHARE ROW EXCLUSIVE MODE";

    public bool IsDuplicate(Exception? fault) =>
        fault is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <summary>Nothing to do: the server says so when something is written.</summary>
    public void RespectProtection() { }

    public async Task PrepareAsync(StorageContext context, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation);
        if (ConnectionOf(context).PostgresParameters.GetValueOrDefault("server_encoding") != Utf8)
        {
            throw new DatabaseUnusableException("storage.not-utf8", Location);
        }
    }

    public async Task<IAsyncDisposable> BeginOneStateAsync(
        StorageContext context,
        CancellationToken cancellation
    ) => await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);

    public async Task<bool> HasTablesAsync(StorageContext context, CancellationToken cancellation) =>
        await context.Database.SqlQueryRaw<int>(Tables).SingleAsync(cancellation) > 0;

    public Task LetOneWriteAsync(StorageContext context, CancellationToken cancellation) =>
        context.Database.ExecuteSqlRawAsync(WaitForWriters, cancellation);

    public async Task<IReadOnlyList<FactRevisionRow>> ReadFactsAsync(
        StorageContext context,
        FactQuery query,
        CancellationToken cancellation
    )
    {
        await context.Database.OpenConnectionAsync(cancellation);
        return await PostgresFactReader.ReadAsync(ConnectionOf(context), query, cancellation);
    }

    public Task WriteFactsAsync(StorageContext context, FactBatch batch, CancellationToken cancellation) =>
        PostgresFactWriter.WriteAsync(ConnectionOf(context), batch, cancellation);

    public Task InsertAsync(
        StorageContext context,
        string table,
        IEnumerable<object?[]> rows,
        CancellationToken cancellation
    ) => PostgresRows.InsertAsync(ConnectionOf(context), table, rows, cancellation);

    public string? FindFault(Exception? fault) => PostgresFaults.Find(fault);

    /// <summary>Closes the pooled connections; those of others with the same address are made anew.</summary>
    public void Dispose()
    {
        using var connection = new NpgsqlConnection(address.ConnectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    private static NpgsqlConnection ConnectionOf(StorageContext context) =>
        (NpgsqlConnection)context.Database.GetDbConnection();
}
