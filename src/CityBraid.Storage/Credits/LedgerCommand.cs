using System.Data;
using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CityBraid.Storage;

/// <summary>Statements that go to the engine together, in one round, with their values by name.</summary>
/// <remarks>
/// A transfer takes a row lock between its first question and its commit; each round less is time in which
/// the next one waits less. Entities and their tracking would double its work.
/// </remarks>
internal sealed class LedgerCommand(StorageContext context, IDbContextTransaction? transaction)
    : IAsyncDisposable
{
    private readonly DbConnection connection = context.Database.GetDbConnection();
    private readonly StringBuilder text = new();
    private readonly List<(string Name, object? Value, DbType TypeOfNull)> values = [];
    private DbCommand? command;

    /// <summary>Adds a statement.</summary>
    public LedgerCommand Say(string sql)
    {
        text.Append(sql).Append(";\n");
        return this;
    }

    /// <summary>Gives a value its name.</summary>
    public LedgerCommand With(string name, object? value) => With(name, value, DbType.String);

    /// <summary>Gives a number its name; it may be missing.</summary>
    public LedgerCommand WithNumber(string name, long? value) => With(name, value, DbType.Int64);

    /// <summary>Runs the statements and says how many rows they changed together.</summary>
    public Task<int> RunAsync(CancellationToken cancellation) => Make().ExecuteNonQueryAsync(cancellation);

    /// <summary>Runs the statements; their answers come one after the other.</summary>
    public Task<DbDataReader> AskAsync(CancellationToken cancellation) =>
        Make().ExecuteReaderAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        if (command is { } used)
        {
            command = null;
            await KeptCommands.GiveBackAsync(used);
        }
    }

    /// <summary>With its sign a name is found at once in each statement. A value that is missing has no type
    ///   of its own; the engine is told the column's.</summary>
    private DbCommand Make()
    {
        command = KeptCommands.Take(connection, text.ToString());
        command.Transaction = transaction?.GetDbTransaction();
        foreach (var (name, value, typeOfNull) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = '@' + name;
            parameter.Value = value ?? DBNull.Value;
            if (value is null)
            {
                parameter.DbType = typeOfNull;
            }

            command.Parameters.Add(parameter);
        }

        return command;
    }

    private LedgerCommand With(string name, object? value, DbType typeOfNull)
    {
        values.Add((name, value, typeOfNull));
        return this;
    }
}
