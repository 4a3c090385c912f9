using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>All that differs between one database engine and another; what stores answer does not.</summary>
internal interface IEngine : IDisposable
{
    /// <summary>Where the database is, as people may see it: without a password.</summary>
    string Location { get; }

    /// <summary>The folder that keeps the ledger's signing key and last root, outside the database: the same
    ///   one by whatever address the database is reached.</summary>
    string FindLedgerFolder(StorageContext context);

    /// <summary>How another library opens the database to write; null for one that may only be
    ///   read.</summary>
    DatabaseAddress? FindAddress();

    /// <summary>How contexts reach the database.</summary>
    DbContextOptions<StorageContext> Options();

    /// <summary>What a query ends in that locks the rows it reads until the transaction ends; nothing where
    ///   a writer is alone anyway.</summary>
    string RowLock { get; }

    /// <summary>A statement that lets one seal the ledger at a time, until the transaction ends.</summary>
    string SealLock { get; }

    /// <summary>How contexts reach the database whose commits a power cut must not lose.</summary>
    DbContextOptions<StorageContext> DurableOptions();

    /// <summary>Waits until a context of <see cref="DurableOptions"/> may be made; its turn lasts until what
    ///   is answered is disposed. Null where there are no turns.</summary>
    Task<IDisposable?> TakeTurnAsync(CancellationToken cancellation);

    /// <summary>Whether a key was there already.</summary>
    bool IsDuplicate(Exception? fault);

    /// <summary>Finds out whether the database may only be read, where the engine asks to know before it is
    ///   opened; <see cref="Options"/> may differ afterwards.</summary>
    void RespectProtection();

    /// <summary>Opens the connection and settles what has to be before the first table is made.</summary>
    Task PrepareAsync(StorageContext context, CancellationToken cancellation);

    /// <summary>Begins a transaction that only reads, and sees the database as it is at its first
    ///   query.</summary>
    Task<IAsyncDisposable> BeginOneStateAsync(StorageContext context, CancellationToken cancellation);

    /// <summary>Whether there is any table at all.</summary>
    Task<bool> HasTablesAsync(StorageContext context, CancellationToken cancellation);

    /// <summary>Waits inside a transaction just begun until nobody else writes, up to half a minute; others
    ///   wait until the transaction ends.</summary>
    Task LetOneWriteAsync(StorageContext context, CancellationToken cancellation);

    /// <summary>The facts on record, in order of their keys.</summary>
    Task<IReadOnlyList<FactRevisionRow>> ReadFactsAsync(
        StorageContext context,
        FactQuery query,
        CancellationToken cancellation
    );

    /// <summary>Writes the revisions of one change inside an open transaction.</summary>
    /// <exception cref="Facts.FactConflictException">The record holds something else than a revision starts
    ///   from.</exception>
    Task WriteFactsAsync(StorageContext context, FactBatch batch, CancellationToken cancellation);

    /// <summary>Adds many rows inside an open transaction, the fastest way there is.</summary>
    /// <param name="context">Whose transaction it is.</param>
    /// <param name="table">The table with its columns: <c>table (column, column)</c>.</param>
    /// <param name="rows">The cells of each row: texts and whole numbers, or null.</param>
    /// <param name="cancellation">Gives up.</param>
    Task InsertAsync(
        StorageContext context,
        string table,
        IEnumerable<object?[]> rows,
        CancellationToken cancellation
    );

    /// <summary>The code of a fault that lies in the surroundings; null for one that lies in our own
    ///   statements.</summary>
    string? FindFault(Exception? fault);
}
