using System.Data.Common;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace CityBraid.Storage;

/// <summary>Gives each piece of work a context of its own and turns the engine's faults into ours.</summary>
/// <remarks>
/// Safe to share between threads: a context and its connection serve one piece of work at a time, and are
/// kept for the next one, as making them costs more than most questions do.
/// </remarks>
internal sealed class Database : IDatabase, IDisposable
{
    private PooledDbContextFactory<StorageContext> contexts;
    private PooledDbContextFactory<StorageContext> durable;

    public Database(string database)
    {
        Engine = Storage.Engine.Of(database);
        contexts = new(Engine.Options());
        durable = new(Engine.DurableOptions());
    }

    public string Location => Engine.Location;

    /// <summary>What is particular to the kind of database this is.</summary>
    public IEngine Engine { get; }

    public async Task MigrateAsync(CancellationToken cancellation)
    {
        await RunAsync(_ =>
        {
            Engine.RespectProtection();
            durable = new(Engine.DurableOptions());
            return Task.FromResult(contexts = new(Engine.Options()));
        });
        await RunAsync(async context =>
        {
            await Engine.PrepareAsync(context, cancellation);
            var applied = await LoadAppliedAsync(context, cancellation);
            if (applied.Count < context.Database.GetMigrations().Count())
            {
                await MigrateAtOnceAsync(context, cancellation);
            }

            return true;
        });
    }

    public DatabaseAddress? FindAddress() => Engine.FindAddress();

    /// <summary>Reads without a transaction; each query sees one state of the database.</summary>
    public Task<T> ReadAsync<T>(Func<StorageContext, Task<T>> read) => RunAsync(read);

    /// <summary>Reads at once, where nobody can wait.</summary>
    public T Read<T>(Func<StorageContext, T> read)
    {
        using var context = contexts.CreateDbContext();
        return read(context);
    }

    /// <summary>Reads many queries that all see one state of the database.</summary>
    public Task<T> ReadOneStateAsync<T>(Func<StorageContext, Task<T>> read, CancellationToken cancellation) =>
        RunAsync(async context =>
        {
            await using var transaction = await Engine.BeginOneStateAsync(context, cancellation);
            return await read(context);
        });

    /// <summary>Writes whole or not at all; waits while somebody else writes.</summary>
    public Task<T> WriteAsync<T>(
        Func<StorageContext, IDbContextTransaction, Task<T>> write,
        CancellationToken cancellation
    ) =>
        RunAsync(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
            await Engine.LetOneWriteAsync(context, cancellation);
            var result = await write(context, transaction);
            await CommitAsync(transaction);
            return result;
        });

    /// <summary>
    /// Writes whole or not at all, and answers when it is on the disk; who is kept waiting is settled by the
    /// rows that are locked, not by one lock for all.
    /// </summary>
    public Task<T> WriteDurablyAsync<T>(
        Func<StorageContext, IDbContextTransaction, Task<T>> write,
        CancellationToken cancellation
    ) =>
        GuardAsync(async () =>
        {
            using var turn = await Engine.TakeTurnAsync(cancellation);
            await using var context = await durable.CreateDbContextAsync(cancellation);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
            var result = await write(context, transaction);
            await CommitAsync(transaction);
            return result;
        });

    /// <summary>Closes the pooled connections, so that nothing of the database stays in use.</summary>
    public void Dispose() => Engine.Dispose();

    /// <summary>
    /// Migrates in one transaction of our own: whoever is killed in it leaves nothing behind, and one process
    /// is let in at a time.
    /// </summary>
    /// <remarks>
    /// What is there is looked at again here: another process may just have migrated it.
    /// </remarks>
    private async Task MigrateAtOnceAsync(StorageContext context, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await Engine.LetOneWriteAsync(context, cancellation);
        var isEmpty = !await Engine.HasTablesAsync(context, cancellation);
        if (!isEmpty && (await LoadAppliedAsync(context, cancellation)).Count == 0)
        {
            throw new DatabaseUnusableException("storage.foreign-database", Location);
        }

        // Asking for the history of a database without one would break PostgreSQL's transaction.
        await context.GetService<IHistoryRepository>().CreateIfNotExistsAsync(cancellation);
        await context.Database.MigrateAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private async Task<IReadOnlyList<string>> LoadAppliedAsync(
        StorageContext context,
        CancellationToken cancellation
    )
    {
        var known = context.Database.GetMigrations();
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        return applied.Except(known, StringComparer.Ordinal).Any()
            ? throw new DatabaseUnusableException("storage.newer-database", Location)
            : applied;
    }

    // Nobody could tell whether a commit that was given up half-way was done, so none is given up.
    private static Task CommitAsync(IDbContextTransaction transaction) =>
        transaction.CommitAsync(CancellationToken.None);

    private Task<T> RunAsync<T>(Func<StorageContext, Task<T>> work) =>
        GuardAsync(async () =>
        {
            await using var context = await contexts.CreateDbContextAsync();
            return await work(context);
        });

    private async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (DbUpdateException fault) when (Engine.FindFault(fault.InnerException) is { } code)
        {
            throw new DatabaseUnusableException(code, Location, fault);
        }
        catch (DbException fault) when (Engine.FindFault(fault) is { } code)
        {
            throw new DatabaseUnusableException(code, Location, fault);
        }
        catch (SocketException fault) when (Engine.FindFault(fault) is { } code)
        {
            throw new DatabaseUnusableException(code, Location, fault);
        }
    }
}
