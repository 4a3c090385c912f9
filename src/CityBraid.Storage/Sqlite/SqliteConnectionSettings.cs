using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CityBraid.Storage;

/// <summary>Settles what SQLite keeps per connection and not in the file.</summary>
/// <remarks>
/// <c>synchronous = NORMAL</c>: with a write-ahead log a power cut can lose the last commits, never the
/// consistency of the file (sqlite.org/wal.html); a crash of the program loses nothing.
/// <c>busy_timeout</c>: who wants to write waits for the writer before, in milliseconds.
/// <c>cache_size</c>: 8 MiB of pages, so that facts in any order find their page in memory.
/// </remarks>
internal sealed class SqliteConnectionSettings : DbConnectionInterceptor
{
    private const string Settings =
        "PRAGMA busy_timeout = 10000; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8192";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        Settle(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Settle(connection);
        return Task.CompletedTask;
    }

    private static void Settle(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }
}
