using CityBraid.Credits;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps the tree that seals the ledger.</summary>
internal sealed class LedgerProofStore(Database database) : ILedgerProofStore
{
    public async Task<SignedRoot?> SealAsync(
        Func<long, string, SignedRoot> sign,
        CancellationToken cancellation
    )
    {
        // Nobody who writes is kept waiting for a seal that changes nothing.
        if (!await database.ReadAsync(context => LedgerSealing.Unsealed(context).AnyAsync(cancellation)))
        {
            return await FindRootAsync(cancellation);
        }

        return await database.WriteDurablyAsync(
            async (context, transaction) =>
            {
                await context.Database.ExecuteSqlRawAsync(database.Engine.SealLock, cancellation);
                return await new LedgerSealing(context, transaction).RunAsync(sign, cancellation);
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
        Func<IReadOnlyList<LedgerTransaction>, LedgerBalance> fold,
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
                var log = await context
                    .CreditTransactions.Where(row => row.Project == project.Value)
                    .OrderBy(row => row.Sequence)
                    .Select(row => row.Text)
                    .ToListAsync(cancellation);
                var balance = fold([.. log.Select(TransactionText.Read)]);
                await RewriteAsync(context, project.Value, balance, cancellation);
                return balance.Blocks.Count;
            },
            cancellation
        );

    private static async Task RewriteAsync(
        StorageContext context,
        string project,
        LedgerBalance balance,
        CancellationToken cancellation
    )
    {
        await context.CreditBlocks.Where(row => row.Project == project).ExecuteDeleteAsync(cancellation);
        await context.CreditIssuances.Where(row => row.Project == project).ExecuteDeleteAsync(cancellation);
        context.AddRange(balance.Blocks.Select(CreditBlockRow.Of));
        context.AddRange(
            balance.Issuances.Select(run => new CreditIssuanceRow
            {
                Project = run.Project.Value,
                Vintage = run.Vintage,
                FirstNumber = run.First,
                LastNumber = run.Last,
                Period = run.Period,
                Sequence = run.Sequence,
            })
        );
        await context.SaveChangesAsync(cancellation);
    }
}
