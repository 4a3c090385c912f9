using System.Data;
using Microsoft.Data.Sqlite;

namespace CityBraid.Storage;

/// <summary>
/// The one connection on which a program writes what must last, and whose turn it is: SQLite lets one write
/// at a time anyway, and opening and settling a connection costs as much as a transfer.
/// </summary>
internal sealed class SqliteTurns(SqliteConnection connection, TimeSpan patience) : IDisposable
{
    /// <summary>SQLITE_BUSY (sqlite.org/rescode.html).</summary>
    private const int Busy = 5;

    private readonly SemaphoreSlim gate = new(1);
    private bool isSettled;

    /// <summary>The connection; only who has the turn may use it.</summary>
    public SqliteConnection Connection => connection;

    /// <summary>Waits for the turn; disposing what is answered ends it.</summary>
    /// <exception cref="SqliteException">The file cannot be opened, or others write too long.</exception>
    public async Task<IDisposable?> TakeAsync(CancellationToken cancellation)
    {
        if (!await gate.WaitAsync(patience, cancellation))
        {
            throw new SqliteException("Others of this program write for too long.", Busy);
        }

        var turn = new Turn(gate);
        var isOpen = false;
        try
        {
            await OpenAsync(cancellation);
            isOpen = true;
            return turn;
        }
        finally
        {
            if (!isOpen)
            {
                turn.Dispose();
            }
        }
    }

    /// <summary>Whoever has the turn still ends it.</summary>
    public void Dispose() => connection.Dispose();

    private async Task OpenAsync(CancellationToken cancellation)
    {
        if (isSettled && connection.State == ConnectionState.Open)
        {
            return;
        }

        // One that was opened and not settled would answer before what it wrote is on the disk.
        await connection.CloseAsync();
        await connection.OpenAsync(cancellation);
        SqliteConnectionSettings.Settle(connection, isDurable: true);
        KeptCommands.Begin(connection);
        isSettled = true;
    }

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
