using System.Data.Common;
using CityBraid.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CityBraid.Tests.Credits;

/// <summary>The hand that reaches into the database: statements inside one transaction, which is taken
///   back in
///   the end.</summary>
internal sealed class LedgerHand(StorageContext context, IEngine engine, CancellationToken cancellation)
{
    public StorageContext Context => context;

    /// <summary>Runs a statement with values <c>@v0</c>, <c>@v1</c> and so on; answers how many rows it
    ///   changed.</summary>
    public async Task<int> RunAsync(string sql, params IReadOnlyList<object?> values)
    {
        await using var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>The rows of a query, cell by cell.</summary>
    public async Task<IReadOnlyList<object?[]>> ReadAsync(string sql, params IReadOnlyList<object?> values)
    {
        await using var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<object?[]>();
        while (await reader.ReadAsync(cancellation))
        {
            var cells = Enumerable.Range(0, reader.FieldCount);
            rows.Add([.. cells.Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return rows;
    }

    /// <summary>The names of the columns that a query answers with.</summary>
    public async Task<List<string>> ColumnsAsync(string sql, params IReadOnlyList<object?> values)
    {
        await using var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    /// <summary>Adds many rows: <c>table (column, column)</c>.</summary>
    public Task InsertAsync(string table, IEnumerable<object?[]> rows) =>
        engine.InsertAsync(context, table, rows, cancellation);

    private DbCommand Command(string sql, IReadOnlyList<object?> values)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = sql;
        foreach (var (i, value) in values.Index())
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"v{i}";
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
