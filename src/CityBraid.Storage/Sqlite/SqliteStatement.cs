using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CityBraid.Storage;

/// <summary>One prepared statement that is run many times, without the cost of a command each time.</summary>
/// <remarks>Parameters are numbered from 1, columns from 0, as SQLite does.</remarks>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;

    public SqliteStatement(SqliteConnection connection, string sql)
    {
        this.connection = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(this.connection, sql, out statement));
    }

    /// <summary>The key of the row this connection inserted last.</summary>
    public long LastKey => raw.sqlite3_last_insert_rowid(connection);

    /// <summary>Sets a parameter for the runs to come.</summary>
    public void Bind(int parameter, string? text) =>
        Check(
            text is null
                ? raw.sqlite3_bind_null(statement, parameter)
                : raw.sqlite3_bind_text(statement, parameter, text)
        );

    /// <summary>Sets a parameter for the runs to come.</summary>
    public void Bind(int parameter, long? number) =>
        Check(
            number is { } value
                ? raw.sqlite3_bind_int64(statement, parameter, value)
                : raw.sqlite3_bind_null(statement, parameter)
        );

    /// <summary>Runs a statement that answers no rows and says how many it changed.</summary>
    public int Run()
    {
        var outcome = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        Check(outcome);
        return raw.sqlite3_changes(connection);
    }

    /// <summary>Runs a statement that answers one number at most; null when it answers none.</summary>
    public long? FindNumber()
    {
        var outcome = raw.sqlite3_step(statement);
        long? number = outcome == raw.SQLITE_ROW ? raw.sqlite3_column_int64(statement, 0) : null;
        raw.sqlite3_reset(statement);
        Check(outcome);
        return number;
    }

    public void Dispose() => statement.Dispose();

    private void Check(int outcome)
    {
        if (outcome is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(outcome, connection);
        }
    }
}
