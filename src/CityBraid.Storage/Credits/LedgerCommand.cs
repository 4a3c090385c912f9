using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CityBraid.Storage;

/// <summary>Statements that go to the engine together, in one round, with their values by name.</summary>
/// <remarks>
/// A transfer takes a row lock between its first question and its commit; each round less is time in which
/// the next one waits less. Entities and their tracking would double its work.
/// </remarks>
internal sealed class LedgerCommand : IAsyncDisposable
{
    private readonly DbCommand command;

    public LedgerCommand(StorageContext context, IDbContextTransaction? transaction)
    {
        command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction?.GetDbTransaction();
    }

    /// <summary>Adds a statement.</summary>
    public LedgerCommand Say(string sql)
    {
        command.CommandText += sql + ";\n";
        return this;
    }

    /// <summary>Gives a value its name.</summary>
    public LedgerCommand With(string name, object? value)
    {
        Add(name, value, DbType.String);
        return this;
    }

    /// <summary>Gives a number its name; it may be missing.</summary>
    public LedgerCommand WithNumber(string name, long? value)
    {
        Add(name, value, DbType.Int64);
        return this;
    }

    /// <summary>Runs the statements and says how many rows they changed together.</summary>
    public Task<int> RunAsync(CancellationToken cancellation) => command.ExecuteNonQueryAsync(cancellation);

    /// <summary>Runs the statements; their answers come one after the other.</summary>
    public Task<DbDataReader> AskAsync(CancellationToken cancellation) =>
        command.ExecuteReaderAsync(cancellation);

    public ValueTask DisposeAsync() => command.DisposeAsync();

    /// <summary>A value that is missing has no type of its own; the engine is told the column's.</summary>
    private void Add(string name, object? value, DbType typeOfNull)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        if (value is null)
        {
            parameter.DbType = typeOfNull;
        }

        command.Parameters.Add(parameter);
    }
}
