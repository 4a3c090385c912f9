using CityBraid.Kernel;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace CityBraid.Storage;

/// <summary>All that is particular to SQLite about opening a database and understanding its faults.</summary>
internal sealed class SqliteEngine : IEngine
{
    private const string SourceKey = "Data Source=";
    private const int PatienceSeconds = 30;

    private readonly SqliteConnectionStringBuilder address;
    private SqliteTurns turns;

    /// <summary>Takes a path, or a connection string that begins with <c>Data Source=</c>.</summary>
    public SqliteEngine(string database)
    {
        address = database.StartsWith(SourceKey, StringComparison.OrdinalIgnoreCase)
            ? new SqliteConnectionStringBuilder(database)
            : new SqliteConnectionStringBuilder { DataSource = database };
        address.ForeignKeys = true;
        address.DefaultTimeout = PatienceSeconds;
        Location = Path.GetFullPath(address.DataSource);
        turns = NewTurns();
    }

    /// <summary>The full path of the file.</summary>
    public string Location { get; }

    /// <summary>Beside the file.</summary>
    public string FindLedgerFolder(StorageContext context) => Location + ".ledger";

    /// <summary>How contexts reach the database.</summary>
    /// <remarks>
    /// The warning about migrating inside a transaction is silenced because that transaction is what keeps
    /// two processes apart; see <see cref="Database"/>.
    /// </remarks>
    public DbContextOptions<StorageContext> Options() =>
        Options(builder =>
            builder.UseSqlite(address.ConnectionString).AddInterceptors(new SqliteConnectionSettings())
        );

    /// <summary>Over the connection of whoever has the turn.</summary>
    public DbContextOptions<StorageContext> DurableOptions() =>
        Options(builder => builder.UseSqlite(turns.Connection));

    public Task<IDisposable?> TakeTurnAsync(CancellationToken cancellation) => turns.TakeAsync(cancellation);

    /// <summary>Nothing: SQLite lets one transaction write, and it began as one that does.</summary>
    public string RowLock => string.Empty;

    /// <summary>Nothing in particular, for the same reason.</summary>
    public string SealLock => "SELECT 1";

    /// <summary>SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE (sqlite.org/rescode.html).</summary>
    public bool IsDuplicate(Exception? fault) =>
        (fault as SqliteException)?.SqliteExtendedErrorCode is 1555 or 2067;

    /// <summary>How another library opens the file to write; null for a protected one.</summary>
    public DatabaseAddress? FindAddress() =>
        address.Mode == SqliteOpenMode.ReadOnly
            ? null
            : new DatabaseAddress(address.ConnectionString, IsShared: false);

    /// <summary>Opens a file that cannot be written for reading only, whatever was asked for.</summary>
    /// <remarks>
    /// Where no log lies beside the file nobody has it open, and in a folder that cannot be written none can
    /// be made: then the file is read as one that does not change (<c>immutable</c>, sqlite.org/uri.html),
    /// opened anew each time, as the owner may write it later.
    /// </remarks>
    public void RespectProtection()
    {
        if (!IsProtected())
        {
            return;
        }

        address.Mode = SqliteOpenMode.ReadOnly;
        if (!File.Exists(Location + "-wal") && !File.Exists(Location + "-journal"))
        {
            address.DataSource = new UriBuilder(Uri.UriSchemeFile, string.Empty)
            {
                Path = Location,
                Query = "immutable=1",
            }
                .Uri
                .AbsoluteUri;
            address.Pooling = false;
        }

        turns.Dispose();
        turns = NewTurns();
    }

    /// <summary>Makes the folder if need be and opens the file, with readers beside one writer.</summary>
    public async Task PrepareAsync(StorageContext context, CancellationToken cancellation)
    {
        if (address.Mode == SqliteOpenMode.ReadWriteCreate)
        {
            MakeFolder();
        }

        await context.Database.OpenConnectionAsync(cancellation);
        if (address.Mode != SqliteOpenMode.ReadOnly)
        {
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
        }
    }

    /// <summary>A deferred transaction: it takes no writer's place (sqlite.org/isolation.html).</summary>
    public async Task<IAsyncDisposable> BeginOneStateAsync(
        StorageContext context,
        CancellationToken cancellation
    )
    {
        await context.Database.OpenConnectionAsync(cancellation);
        var transaction = ConnectionOf(context).BeginTransaction(deferred: true);
        await context.Database.UseTransactionAsync(transaction, cancellation);
        return transaction;
    }

    /// <summary>Through one prepared statement.</summary>
    public async Task InsertAsync(
        StorageContext context,
        string table,
        IEnumerable<object?[]> rows,
        CancellationToken cancellation
    )
    {
        await using var command = ConnectionOf(context).CreateCommand();
        command.Transaction = (SqliteTransaction?)context.Database.CurrentTransaction?.GetDbTransaction();
        var columns = table.Count(letter => letter == ',') + 1;
        var names = Enumerable.Range(0, columns).Select(i => $"$cell{i}").ToList();
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", names)})";
        var cells = names.ConvertAll(name =>
            command.Parameters.Add(new SqliteParameter { ParameterName = name })
        );
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var i = 0; i < columns; i++)
            {
                cells[i].Value = row[i] ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    /// <summary>Whether anything is in the file at all.</summary>
    public async Task<bool> HasTablesAsync(StorageContext context, CancellationToken cancellation) =>
        await context
            .Database.SqlQueryRaw<int>("SELECT count(*) AS Value FROM sqlite_master WHERE type = 'table'")
            .SingleAsync(cancellation) > 0;

    /// <summary>Nothing to do: SQLite lets one transaction write, and it began as one that does.</summary>
    public Task LetOneWriteAsync(StorageContext context, CancellationToken cancellation) =>
        Task.CompletedTask;

    public async Task<IReadOnlyList<FactRevisionRow>> ReadFactsAsync(
        StorageContext context,
        FactQuery query,
        CancellationToken cancellation
    )
    {
        await context.Database.OpenConnectionAsync(cancellation);
        using var reader = new SqliteFactReader(ConnectionOf(context), query);
        return [.. reader.Rows(cancellation)];
    }

    public Task WriteFactsAsync(StorageContext context, FactBatch batch, CancellationToken cancellation)
    {
        using var writer = new SqliteFactWriter(ConnectionOf(context), batch);
        foreach (var revision in batch.Revisions)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Write(revision);
        }

        return Task.CompletedTask;
    }

    /// <summary>The code of a fault that lies in the surroundings; null for one that lies in our own
    ///   statements.</summary>
    /// <remarks>The numbers are SQLite's primary result codes (sqlite.org/rescode.html).</remarks>
    public string? FindFault(Exception? fault) =>
        (fault as SqliteException)?.SqliteErrorCode switch
        {
            5 or 6 => "storage.busy",
            8 => "storage.read-only",
            10 => "storage.device-failed",
            11 => "storage.damaged",
            13 => "storage.disk-full",
            3 or 14 or 23 => "storage.cannot-open",
            26 => "storage.not-a-database",
            _ => null,
        };

    public void Dispose()
    {
        turns.Dispose();
        using var connection = new SqliteConnection(address.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    private static DbContextOptions<StorageContext> Options(
        Action<DbContextOptionsBuilder<StorageContext>> reach
    )
    {
        var builder = new DbContextOptionsBuilder<StorageContext>();
        reach(builder);
        return builder
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .ConfigureWarnings(warnings =>
                warnings.Ignore(RelationalEventId.MigrationsUserTransactionWarning)
            )
            .Options;
    }

    private SqliteTurns NewTurns() =>
        new(new SqliteConnection(address.ConnectionString), TimeSpan.FromSeconds(PatienceSeconds));

    private static SqliteConnection ConnectionOf(StorageContext context) =>
        (SqliteConnection)context.Database.GetDbConnection();

    /// <summary>SQLite itself is asked: closing a file beside it would drop the locks it holds.</summary>
    private bool IsProtected()
    {
        if (!File.Exists(Location))
        {
            return false;
        }

        var question = new SqliteConnectionStringBuilder
        {
            DataSource = address.DataSource,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
        };
        using var connection = new SqliteConnection(question.ConnectionString);
        connection.Open();
        return raw.sqlite3_db_readonly(connection.Handle, "main") == 1;
    }

    private void MakeFolder()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Location)!);
        }
        catch (IOException fault)
        {
            throw new DatabaseUnusableException("storage.cannot-open", Location, fault);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new DatabaseUnusableException("storage.cannot-open", Location, fault);
        }
    }
}
