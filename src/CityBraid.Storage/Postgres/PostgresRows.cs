using Npgsql;
using NpgsqlTypes;

namespace CityBraid.Storage;

/// <summary>Writes many rows in one binary COPY.</summary>
internal static class PostgresRows
{
    /// <summary>Adds rows to a table with its columns: <c>table (column, column)</c>.</summary>
    public static async Task InsertAsync(
        NpgsqlConnection connection,
        string table,
        IEnumerable<object?[]> rows,
        CancellationToken cancellation
    )
    {
        var copy = $"COPY {table} FROM STDIN (FORMAT BINARY)";
        await using var import = await connection.BeginBinaryImportAsync(copy, cancellation);
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            import.StartRow();
            foreach (var cell in row)
            {
                Write(import, cell);
            }
        }

        await import.CompleteAsync(cancellation);
    }

    private static void Write(NpgsqlBinaryImporter import, object? cell)
    {
        switch (cell)
        {
            case null:
                import.WriteNull();
                break;
            case int number:
                import.Write(number, NpgsqlDbType.Integer);
                break;
            case long number:
                import.Write(number, NpgsqlDbType.Bigint);
                break;
            default:
                import.Write((string)cell, NpgsqlDbType.Text);
                break;
        }
    }
}
