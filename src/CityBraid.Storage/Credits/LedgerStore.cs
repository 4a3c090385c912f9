using System.Data.Common;
using CityBraid.Credits;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CityBraid.Storage;

/// <summary>Keeps the ledger.</summary>
/// <remarks>
/// Whoever posts locks the project's chain first: a project's transactions come one after the other, and what
/// is looked at after that is still so when it is written. SQLite has one writer anyway.
/// </remarks>
internal sealed class LedgerStore(Database database) : ILedgerStore
{
    public async Task<Result<LedgerTransaction>> PostAsync(
        LedgerQuestion question,
        Func<Standing, LedgerSight, Result<LedgerPosting>> decide,
        CancellationToken cancellation
    )
    {
        try
        {
            return await PostOnceAsync(question, decide, cancellation);
        }
        catch (DbException fault) when (database.Engine.IsDuplicate(fault))
        {
            // The same key went to another project meanwhile, or a day was covered: now it can be seen.
            return await PostOnceAsync(question, decide, cancellation);
        }
    }

    public Task<CreditOrder?> FindOrderAsync(
        ProjectCode project,
        long number,
        CancellationToken cancellation
    ) =>
        database.ReadAsync(async context =>
            (
                await context.CreditOrders.SingleOrDefaultAsync(
                    row => row.Project == project.Value && row.Number == number,
                    cancellation
                )
            )?.ToOrder()
        );

    public Task<MonitoringPeriod?> FindPeriodAsync(
        ProjectCode project,
        long number,
        CancellationToken cancellation
    ) =>
        database.ReadAsync(async context =>
            (
                await context.CreditPeriods.SingleOrDefaultAsync(
                    row => row.Project == project.Value && row.Number == number,
                    cancellation
                )
            )?.ToPeriod()
        );

    public Task<LedgerTransaction?> FindTransactionAsync(
        ProjectCode project,
        long sequence,
        CancellationToken cancellation
    ) =>
        database.ReadAsync(async context =>
        {
            var text = await context
                .CreditTransactions.Where(row => row.Project == project.Value && row.Sequence == sequence)
                .Select(row => row.Text)
                .SingleOrDefaultAsync(cancellation);
            return text is null ? null : TransactionText.Read(text);
        });

    public Task<IReadOnlyList<CreditOrder>> ListOpenOrdersAsync(CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<CreditOrder>>(async context =>
        {
            var rows = context.CreditOrders.Where(row => row.State == OrderState.Open);
            var orders = (await rows.ToListAsync(cancellation)).Select(row => row.ToOrder());
            return
            [
                .. orders
                    .OrderBy(order => order.MadeAt)
                    .ThenBy(order => order.Project.Value, StringComparer.Ordinal)
                    .ThenBy(order => order.Number),
            ];
        });

    public Task<IReadOnlyList<CreditOrder>> ListTradesAsync(CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<CreditOrder>>(async context =>
        {
            // The text only narrows down what is read: whether an order is a trade is asked of the order.
            var rows = await context
                .CreditOrders.Where(row => row.State == OrderState.Approved)
                .Where(row => row.Content.Contains(nameof(InstructionKind.Trade)))
                .ToListAsync(cancellation);
            return
            [
                .. rows.Select(row => row.ToOrder())
                    .Where(order => order.Instruction.Kind == InstructionKind.Trade)
                    .OrderByDescending(order => order.MadeAt)
                    .ThenBy(order => order.Project.Value, StringComparer.Ordinal)
                    .ThenByDescending(order => order.Number),
            ];
        });

    public Task<IReadOnlyList<MonitoringPeriod>> ListPeriodsAsync(
        ProjectCode project,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<MonitoringPeriod>>(async context =>
        {
            var rows = context
                .CreditPeriods.Where(row => row.Project == project.Value)
                .OrderBy(row => row.FirstDay)
                .ThenBy(row => row.Number);
            return [.. (await rows.ToListAsync(cancellation)).Select(row => row.ToPeriod())];
        });

    public Task<IReadOnlyList<SerialBlock>> ListBlocksAsync(
        BlockFilter filter,
        CancellationToken cancellation
    )
    {
        var (account, project) = (filter.Account?.Value, filter.Project?.Value);
        var (vintage, number) = (filter.Vintage, filter.Number);
        return database.ReadAsync<IReadOnlyList<SerialBlock>>(async context =>
        {
            var rows = context
                .CreditBlocks.Where(row => account == null || row.Account == account)
                .Where(row => project == null || row.Project == project)
                .Where(row => vintage == null || row.Vintage == vintage)
                .Where(row => number == null || (row.FirstNumber <= number && row.LastNumber >= number))
                .OrderBy(row => row.Project)
                .ThenBy(row => row.Vintage)
                .ThenBy(row => row.FirstNumber)
                .Take(filter.Max);
            return [.. (await rows.ToListAsync(cancellation)).Select(row => row.ToBlock())];
        });
    }

    public Task<IReadOnlyList<LedgerTransaction>> ListTransactionsAsync(
        AccountCode account,
        DateTimeOffset until,
        CancellationToken cancellation
    )
    {
        var at = InstantText.Write(until);
        return database.ReadAsync<IReadOnlyList<LedgerTransaction>>(async context =>
        {
            var touching = context
                .CreditEntries.Where(row => row.Account == account.Value)
                .Where(row => row.At.CompareTo(at) <= 0)
                .Select(row => new { row.Project, row.Sequence })
                .Distinct();
            var texts =
                from touched in touching
                join row in context.CreditTransactions on touched equals new { row.Project, row.Sequence }
                orderby row.Project, row.Sequence
                select row.Text;
            return [.. (await texts.ToListAsync(cancellation)).Select(TransactionText.Read)];
        });
    }

    public Task<IReadOnlyList<LedgerTransaction>> ListTransactionsAsync(
        ProjectCode project,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<LedgerTransaction>>(async context =>
        {
            var texts = context
                .CreditTransactions.Where(row => row.Project == project.Value)
                .OrderBy(row => row.Sequence)
                .Select(row => row.Text);
            return [.. (await texts.ToListAsync(cancellation)).Select(TransactionText.Read)];
        });

    public Task<IReadOnlyList<LedgerTransaction>> ListNewestAsync(
        ProjectCode project,
        int max,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<LedgerTransaction>>(async context =>
        {
            var texts = context
                .CreditTransactions.Where(row => row.Project == project.Value)
                .OrderByDescending(row => row.Sequence)
                .Take(max)
                .Select(row => row.Text);
            return [.. (await texts.ToListAsync(cancellation)).Select(TransactionText.Read)];
        });

    public Task<LedgerTransaction?> FindLastMoveAsync(BlockAddress address, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
        {
            var moves = context
                .CreditEntries.Where(row => row.Project == address.Project.Value && row.Tonnes > 0)
                .Where(row => row.Vintage == address.Vintage)
                .Where(row => row.FirstNumber <= address.Number && row.LastNumber >= address.Number)
                .OrderByDescending(row => row.Sequence)
                .Select(row => new { row.Project, row.Sequence })
                .Take(1);
            var texts =
                from move in moves
                join row in context.CreditTransactions on move equals new { row.Project, row.Sequence }
                select row.Text;
            var text = await texts.SingleOrDefaultAsync(cancellation);
            return text is null ? null : TransactionText.Read(text);
        });

    public Task<IReadOnlyList<MonitoringPeriod>> ListOpenPeriodsAsync(CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<MonitoringPeriod>>(async context =>
        {
            var rows = context
                .CreditPeriods.Where(row =>
                    row.State != PeriodState.Issued && row.State != PeriodState.Withdrawn
                )
                .OrderBy(row => row.Project)
                .ThenBy(row => row.Number);
            return [.. (await rows.ToListAsync(cancellation)).Select(row => row.ToPeriod())];
        });

    public Task<IReadOnlyList<IssuedTonnes>> ListIssuedAsync(CancellationToken cancellation) =>
        database.ReadAsync(context => LedgerIssuances.ListAsync(context, cancellation));

    public Task<IReadOnlyList<LedgerTotal>> ListTotalsAsync(CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<LedgerTotal>>(async context =>
        {
            var sums = await context
                .CreditBlocks.GroupBy(row => new
                {
                    row.Project,
                    row.Vintage,
                    row.Account,
                    row.State,
                })
                .Select(rows => new
                {
                    rows.Key,
                    Tonnes = rows.Sum(row => row.LastNumber - row.FirstNumber + 1),
                })
                .ToListAsync(cancellation);
            return
            [
                .. sums.Select(sum => new LedgerTotal(
                        new ProjectCode(sum.Key.Project),
                        sum.Key.Vintage,
                        new Holding(new AccountCode(sum.Key.Account), sum.Key.State),
                        sum.Tonnes
                    ))
                    .OrderBy(total => total.Project.Value, StringComparer.Ordinal)
                    .ThenBy(total => total.Vintage)
                    .ThenBy(total => total.Holding.Account.Value, StringComparer.Ordinal)
                    .ThenBy(total => total.Holding.State),
            ];
        });

    private Task<Result<LedgerTransaction>> PostOnceAsync(
        LedgerQuestion question,
        Func<Standing, LedgerSight, Result<LedgerPosting>> decide,
        CancellationToken cancellation
    ) =>
        database.WriteDurablyAsync(
            (context, transaction) => PostAsync((context, transaction), question, decide, cancellation),
            cancellation
        );

    private async Task<Result<LedgerTransaction>> PostAsync(
        (StorageContext Context, IDbContextTransaction Transaction) work,
        LedgerQuestion question,
        Func<Standing, LedgerSight, Result<LedgerPosting>> decide,
        CancellationToken cancellation
    )
    {
        var look = new LedgerLook(work.Context, work.Transaction, database.Engine.RowLock);
        var seen = await look.ReadAsync(question, cancellation);
        if ((seen.Standing.FindRefusal(question.Role) ?? question.Fault) is { } refusal)
        {
            return refusal;
        }

        if (seen.Sight is not { } sight)
        {
            return Refusal.NotFound("credits.no-such-project", ("project", question.Project.Value));
        }

        if (seen.Answer is { } answer)
        {
            return answer;
        }

        await using var keep = new LedgerKeep(work.Context, work.Transaction, question, seen);
        var decided = decide(seen.Standing, sight);
        if (decided.IsRefused)
        {
            await keep.RefuseAsync(decided.Refusal, cancellation);
            return decided.Refusal;
        }

        return
            decided.Value.Kind == TransactionKind.ClaimPeriod
            && await keep.FindOverlapAsync(decided.Value.Period!, cancellation) is { } overlap
            ? await keep.RefuseAsync(overlap, cancellation)
            : await keep.PostAsync(decided.Value, cancellation);
    }
}
