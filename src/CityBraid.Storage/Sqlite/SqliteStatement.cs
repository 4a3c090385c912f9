using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CityBraid.Storage;

/// <summary>One prepared statement that is run, or read from, for very many rows.</summary>
/// <remarks>
/// A command of ADO.NET binds every parameter by name and makes a string of every cell, which costs more than
/// SQLite's own work. Here a parameter that stays the same is left as it is bound, and a cell that says the
/// same as the one above it is the same string. Parameters are numbered from 1, columns from 0.
/// </remarks>
internal sealed class SqliteStatement : IDisposable
{
    private const int ShortText = 128;
    private const int BytesPerLetterMax = 3;

    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;
    private readonly string?[] bound;
    private readonly string?[] above;

    public SqliteStatement(SqliteConnection connection, string sql)
    {
        this.connection = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(this.connection, sql, out statement));
        bound = new string?[raw.sqlite3_bind_parameter_count(statement) + 1];
        above = new string?[raw.sqlite3_column_count(statement)];
    }

    /// <summary>The key of the row this connection inserted last.</summary>
    public long LastKey => raw.sqlite3_last_insert_rowid(connection);

    /// <summary>Sets a parameter for the runs to come.</summary>
    public void Bind(int parameter, string? text)
    {
        if (ReferenceEquals(bound[parameter], text))
        {
            return;
        }

        bound[parameter] = text;
        if (text is null)
        {
            Check(raw.sqlite3_bind_null(statement, parameter));
            return;
        }

        Span<byte> bytes = stackalloc byte[ShortText * BytesPerLetterMax];
        var outcome =
            text.Length <= ShortText
                ? raw.sqlite3_bind_text(statement, parameter, bytes[..Encoding.UTF8.GetBytes(text, bytes)])
                : raw.sqlite3_bind_text(statement, parameter, text);
        Check(outcome);
    }

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
        Step();
        raw.sqlite3_reset(statement);
        return raw.sqlite3_changes(connection);
    }

    /// <summary>Goes to the next row of the answer; false when there is none.</summary>
    public bool Step()
    {
        var outcome = raw.sqlite3_step(statement);
        if (outcome is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            raw.sqlite3_reset(statement);
        }

        Check(outcome);
        return outcome == raw.SQLITE_ROW;
    }

    /// <summary>Runs a statement that answers one number at most; null when it answers none.</summary>
    public long? FindNumber()
    {
        var number = Step() ? Number(0) : null;
        raw.sqlite3_reset(statement);
        return number;
    }

    /// <summary>The number in a column of this row; null when there is none.</summary>
    public long? Number(int column) =>
        raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL
            ? null
            : raw.sqlite3_column_int64(statement, column);

    /// <summary>The text in a column of this row as UTF-8, until the next step; empty when null.</summary>
    public ReadOnlySpan<byte> Utf8(int column) => raw.sqlite3_column_blob(statement, column);

    /// <summary>The text in a column of this row; null when there is none.</summary>
    public string? Text(int column)
    {
        var text = Utf8(column);
        if (text.IsEmpty && raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL)
        {
            return null;
        }

        if (above[column] is not { } same || !IsSame(same, text))
        {
            same = Encoding.UTF8.GetString(text);
            above[column] = same;
        }

        return same;
    }

    public void Dispose() => statement.Dispose();

    private static bool IsSame(string text, ReadOnlySpan<byte> utf8)
    {
        Span<byte> bytes = stackalloc byte[ShortText * BytesPerLetterMax];
        return text.Length <= ShortText && utf8.SequenceEqual(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }

    private void Check(int outcome)
    {
        if (outcome is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(outcome, connection);
        }
    }
}
