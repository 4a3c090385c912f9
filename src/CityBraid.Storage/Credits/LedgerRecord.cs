using CityBraid.Credits;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>The whole ledger, row by row, as it stands in one state of the database.</summary>
/// <remarks>
/// Tables are walked side by side, and one connection answers one question at a time, so the long ones are
/// read in pages, each after the key where the one before ended.
/// </remarks>
internal sealed class LedgerRecord(StorageContext context, CancellationToken cancellation) : ILedgerRecord
{
    private const int Page = 5000;

    public async Task<IReadOnlyList<string>> ListProjectsAsync()
    {
        var codes = await context
            .CreditProjects.Select(row => row.Code)
            .Union(context.CreditChains.Select(row => row.Project))
            .Union(context.CreditTransactions.Select(row => row.Project))
            .Union(context.CreditEntries.Select(row => row.Project))
            .Union(context.CreditBlocks.Select(row => row.Project))
            .Union(context.CreditIssuances.Select(row => row.Project))
            .Union(context.CreditPeriods.Select(row => row.Project))
            .Union(context.CreditOrders.Select(row => row.Project))
            .ToListAsync(cancellation);
        return [.. codes.Order(StringComparer.Ordinal)];
    }

    public IAsyncEnumerable<LoggedText> ReadLogAsync(string project) =>
        InPagesAsync(
            0L,
            last =>
                context
                    .CreditTransactions.Where(row => row.Project == project && row.Sequence > last)
                    .OrderBy(row => row.Sequence),
            row => row.Sequence,
            row => new LoggedText(row.Project, row.Sequence, row.Text, row.Hash)
        );

    public IAsyncEnumerable<LedgerEntry> ReadEntriesAsync(string project) =>
        InPagesAsync(
            (Sequence: 0L, Line: 0),
            last =>
                context
                    .CreditEntries.Where(row => row.Project == project && row.Sequence >= last.Sequence)
                    .Where(row => row.Sequence > last.Sequence || row.Line > last.Line)
                    .OrderBy(row => row.Sequence)
                    .ThenBy(row => row.Line),
            row => (row.Sequence, row.Line),
            row => new LedgerEntry(
                row.Project,
                row.Sequence,
                row.Account,
                row.State,
                row.Vintage,
                row.FirstNumber,
                row.LastNumber,
                row.Tonnes
            )
        );

    public async Task<IReadOnlyList<CreditAccount>> ListAccountsAsync() =>
        [.. (await context.CreditAccounts.ToListAsync(cancellation)).Select(row => row.ToAccount())];

    public async Task<KeptProject> LoadAsync(string project)
    {
        var (end, row) = (
            await FindEndAsync(project),
            await context.CreditProjects.SingleOrDefaultAsync(one => one.Code == project, cancellation)
        );
        var blocks = await context
            .CreditBlocks.Where(one => one.Project == project)
            .OrderBy(one => one.Vintage)
            .ThenBy(one => one.FirstNumber)
            .ToListAsync(cancellation);
        return new KeptProject(
            project,
            end,
            row?.ToProject(),
            [.. blocks.Select(one => one.ToBlock())],
            await ReadIssuancesAsync(project),
            await ReadPeriodsAsync(project),
            await ReadOrdersAsync(project)
        );
    }

    public IAsyncEnumerable<SealedLeaf> ReadLeavesAsync() =>
        InPagesAsync(
            -1L,
            last =>
                from leaf in context.CreditLeaves.Where(row => row.Position > last)
                join line in context.CreditTransactions
                    on new { leaf.Project, leaf.Sequence } equals new { line.Project, line.Sequence }
                    into found
                from line in found.DefaultIfEmpty()
                orderby leaf.Position
                select new
                {
                    leaf.Position,
                    leaf.Project,
                    leaf.Sequence,
                    Text = line == null ? null : line.Text,
                },
            row => row.Position,
            row => new SealedLeaf(row.Position, row.Project, row.Sequence, row.Text)
        );

    public async IAsyncEnumerable<KeyValuePair<TreeNode, string>> ReadNodesAsync()
    {
        var heights = context.CreditNodes.Select(row => row.Height).Distinct().OrderBy(height => height);
        foreach (var height in await heights.ToListAsync(cancellation))
        {
            var level = InPagesAsync(
                -1L,
                last =>
                    context
                        .CreditNodes.Where(row => row.Height == height && row.Position > last)
                        .OrderBy(row => row.Position),
                row => row.Position,
                row => KeyValuePair.Create(new TreeNode(row.Height, row.Position), row.Hash)
            );
            await foreach (var node in level)
            {
                yield return node;
            }
        }
    }

    public IAsyncEnumerable<SignedRoot> ReadRootsAsync() =>
        InPagesAsync(
            0L,
            last => context.CreditSeals.Where(row => row.Size > last).OrderBy(row => row.Size),
            row => row.Size,
            row => row.ToRoot()
        );

    private async Task<LogEnd?> FindEndAsync(string project)
    {
        var chain = await context.CreditChains.SingleOrDefaultAsync(
            row => row.Project == project,
            cancellation
        );
        var done = await context
            .CreditSealing.Where(row => row.Project == project)
            .Select(row => row.Length)
            .SingleOrDefaultAsync(cancellation);
        return chain is null ? null : new LogEnd(project, chain.Length, chain.Head, done);
    }

    private async Task<IReadOnlyList<IssuedRun>> ReadIssuancesAsync(string project)
    {
        var rows = await context
            .CreditIssuances.Where(row => row.Project == project)
            .OrderBy(row => row.Vintage)
            .ThenBy(row => row.FirstNumber)
            .ToListAsync(cancellation);
        return [.. rows.Select(row => row.ToRun())];
    }

    private async Task<IReadOnlyList<MonitoringPeriod>> ReadPeriodsAsync(string project)
    {
        var rows = context.CreditPeriods.Where(row => row.Project == project).OrderBy(row => row.Number);
        return [.. (await rows.ToListAsync(cancellation)).Select(row => row.ToPeriod())];
    }

    private async Task<IReadOnlyList<CreditOrder>> ReadOrdersAsync(string project)
    {
        var rows = context.CreditOrders.Where(row => row.Project == project).OrderBy(row => row.Number);
        return [.. (await rows.ToListAsync(cancellation)).Select(row => row.ToOrder())];
    }

    private async IAsyncEnumerable<T> InPagesAsync<TKey, TRow, T>(
        TKey start,
        Func<TKey, IQueryable<TRow>> after,
        Func<TRow, TKey> keyOf,
        Func<TRow, T> read
    )
    {
        var last = start;
        while (true)
        {
            var page = await after(last).Take(Page).ToListAsync(cancellation);
            foreach (var row in page)
            {
                last = keyOf(row);
                yield return read(row);
            }

            if (page.Count < Page)
            {
                yield break;
            }
        }
    }
}
