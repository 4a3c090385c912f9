using System.Runtime.CompilerServices;
using CityBraid.Credits;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CityBraid.Storage;

/// <summary>Keeps the tree that seals the ledger.</summary>
internal sealed class LedgerProofStore(Database database) : ILedgerProofStore
{
    public async Task<Result<SealedLedger>> SealAsync(
        SignedRoot? saved,
        Func<long, string, long, SignedRoot> sign,
        CancellationToken cancellation
    )
    {
        // Nobody who writes is kept waiting for a seal that changes nothing.
        if (!await database.ReadAsync(context => LedgerSealing.Unsealed(context).AnyAsync(cancellation)))
        {
            return new SealedLedger(await FindRootAsync(cancellation));
        }

        return await database.WriteDurablyAsync(
            async (context, transaction) =>
            {
                await context.Database.ExecuteSqlRawAsync(database.Engine.SealLock, cancellation);
                var sealing = new LedgerSealing(context, transaction, database.Engine);
                return await sealing.RunAsync(saved, sign, cancellation);
            },
            cancellation
        );
    }

    public Task<long?> FindPositionAsync(
        ProjectCode project,
        long sequence,
        CancellationToken cancellation
    ) =>
        database.ReadAsync(context =>
            context
                .CreditLeaves.Where(row => row.Project == project.Value && row.Sequence == sequence)
                .Select(row => (long?)row.Position)
                .SingleOrDefaultAsync(cancellation)
        );

    public Task<SignedRoot?> FindRootAsync(CancellationToken cancellation) =>
        database.ReadAsync(async context =>
            (
                await context.CreditSeals.OrderByDescending(row => row.Size).FirstOrDefaultAsync(cancellation)
            )?.ToRoot()
        );

    public Task<SignedRoot?> FindRootAsync(long size, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
            (await context.CreditSeals.SingleOrDefaultAsync(row => row.Size == size, cancellation))?.ToRoot()
        );

    public Task<IReadOnlyDictionary<TreeNode, string>> LoadNodesAsync(
        IReadOnlyCollection<TreeNode> nodes,
        CancellationToken cancellation
    ) => database.ReadAsync(context => LedgerSealing.LoadAsync(context, nodes, cancellation));

    public Task<T> InspectAsync<T>(Func<ILedgerRecord, Task<T>> inspect, CancellationToken cancellation) =>
        database.ReadOneStateAsync(context => inspect(new LedgerRecord(context, cancellation)), cancellation);

    public Task RewriteBalancesAsync(
        ProjectCode project,
        Func<IAsyncEnumerable<LedgerTransaction>, Task<LedgerBalance>> fold,
        CancellationToken cancellation
    ) =>
        database.WriteDurablyAsync(
            async (context, transaction) =>
            {
                await using var command = new LedgerCommand(context, transaction)
                    .Say(
                        "SELECT length FROM credit_chains WHERE project = @project" + database.Engine.RowLock
                    )
                    .With("project", project.Value);
                await (await command.AskAsync(cancellation)).DisposeAsync();
                var balance = await fold(ReadAsync(context, transaction, project, cancellation));
                await RewriteAsync(context, project.Value, balance, cancellation);
                return balance.Blocks.Count;
            },
            cancellation
        );

    /// <summary>The log line by line, never all of it at once.</summary>
    private static async IAsyncEnumerable<LedgerTransaction> ReadAsync(
        StorageContext context,
        IDbContextTransaction transaction,
        ProjectCode project,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await using var command = new LedgerCommand(context, transaction)
            .Say("SELECT text FROM credit_transactions WHERE project = @project ORDER BY sequence")
            .With("project", project.Value);
        await using var reader = await command.AskAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            yield return TransactionText.Read(reader.GetString(0));
        }
    }

    private async Task RewriteAsync(
        StorageContext context,
        string project,
        LedgerBalance balance,
        CancellationToken cancellation
    )
    {
        await context.CreditBlocks.Where(row => row.Project == project).ExecuteDeleteAsync(cancellation);
        await context.CreditIssuances.Where(row => row.Project == project).ExecuteDeleteAsync(cancellation);
        await database.Engine.InsertAsync(
            context,
            "credit_blocks (project, vintage, first_number, last_number, account, state, order_number)",
            balance.Blocks.Select(CellsOf),
            cancellation
        );
        await database.Engine.InsertAsync(
            context,
            "credit_issuances (project, vintage, first_number, last_number, period, sequence)",
            balance.Issuances.Select(CellsOf),
            cancellation
        );
    }

    private static object?[] CellsOf(SerialBlock block) =>
        [
            block.Project.Value,
            block.Vintage,
            block.First,
            block.Last,
            block.Holding.Account.Value,
            block.Holding.State.ToString(),
            block.Order,
        ];

    private static object?[] CellsOf(IssuedRun run) =>
        [run.Project.Value, run.Vintage, run.First, run.Last, run.Period, run.Sequence];
}
