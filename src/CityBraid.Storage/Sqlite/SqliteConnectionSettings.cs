using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CityBraid.Storage;

/// <summary>Settles what SQLite keeps per connection and not in the file.</summary>
/// <remarks>
/// <c>synchronous = NORMAL</c>: with a write-ahead log a power cut can lose the last commits, never the
/// consistency of the file (sqlite.org/wal.html); a crash of the program loses nothing. <c>FULL</c> waits for
/// the disk at every commit: what the ledger answered is on it.
/// <c>busy_timeout</c>: who wants to write waits for the writer before, in milliseconds.
/// <c>cache_size</c>: 8 MiB of pages, so that facts in any order find their page in memory.
/// <c>wal_autocheckpoint</c>: a page that many commits change goes to the file once per 4,000 pages of log.
/// </remarks>
internal sealed class SqliteConnectionSettings : DbConnectionInterceptor
{
    private const string Settings =
        "PRAGMA busy_timeout = 10000; PRAGMA cache_size = -8192; PRAGMA wal_autocheckpoint = 4000; ";
    private const string Lasting = "PRAGMA synchronous = FULL";
    private const string Consistent = "PRAGMA synchronous = NORMAL";

    /// <summary>Settles a connection just opened.</summary>
    public static void Settle(DbConnection connection, bool isDurable)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings + (isDurable ? Lasting : Consistent);
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        Settle(connection, isDurable: false);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Settle(connection, isDurable: false);
        return Task.CompletedTask;
    }
}
