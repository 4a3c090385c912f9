using System.Text.Json;
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
            .Union(context.Set<CreditPeriodDayRow>().Select(row => row.Project))
            .Union(context.CreditOrders.Select(row => row.Project))
            .ToListAsync(cancellation);
        return [.. codes.Order(StringComparer.Ordinal)];
    }

    public IAsyncEnumerable<LoggedText> ReadLogAsync(string project) =>
        InPagesAsync(
            context.CreditTransactions.Where(row => row.Project == project).OrderBy(row => row.Sequence),
            (rows, last) => rows.Where(row => row.Sequence > last.Sequence),
            row => new LoggedText(row.Project, row.Sequence, row.Text, row.Hash)
        );

    public IAsyncEnumerable<LedgerEntry> ReadEntriesAsync(string project) =>
        InPagesAsync(
            context
                .CreditEntries.Where(row => row.Project == project)
                .OrderBy(row => row.Sequence)
                .ThenBy(row => row.Line),
            (rows, last) =>
                rows.Where(row => row.Sequence >= last.Sequence)
                    .Where(row => row.Sequence > last.Sequence || row.Line > last.Line),
            row => new LedgerEntry(
                row.Project,
                row.Sequence,
                row.Line,
                InstantText.Read(row.At),
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
        var rows = new KeptRows(context, project, cancellation);
        return await ReadableAsync(async () =>
            new KeptProject(
                project,
                await rows.FindEndAsync(),
                await rows.FindProjectAsync(),
                await rows.ListBlocksAsync(),
                await rows.ListIssuancesAsync(),
                await rows.ListPeriodsAsync(),
                await rows.ListDaysAsync(),
                await rows.ListOrdersAsync()
            )
        );
    }

    public IAsyncEnumerable<KeptRequest> ReadRequestsAsync() =>
        InPagesAsync(
            context.Set<CreditRequestRow>().OrderBy(row => row.Alias).ThenBy(row => row.RequestKey),
            (rows, last) =>
                rows.Where(row =>
                    row.Alias.CompareTo(last.Alias) > 0
                    || (row.Alias == last.Alias && row.RequestKey.CompareTo(last.RequestKey) > 0)
                ),
            row => new KeptRequest(
                row.Alias,
                row.Project,
                row.Sequence,
                row.Refusal is { } refusal && KeptRefusal.Read(refusal).Code.Length > 0,
                InstantText.Read(row.At)
            )
        );

    public async Task<IReadOnlyDictionary<string, long>> LoadSealedAsync() =>
        await context.CreditSealing.ToDictionaryAsync(
            row => row.Project,
            row => row.Length,
            StringComparer.Ordinal,
            cancellation
        );

    public IAsyncEnumerable<SealedLeaf> ReadLeavesAsync() =>
        InPagesAsync(
            context.CreditLeaves.OrderBy(row => row.Position),
            (rows, last) => rows.Where(row => row.Position > last.Position),
            rows =>
                from leaf in rows
                join line in context.CreditTransactions
                    on new { leaf.Project, leaf.Sequence } equals new { line.Project, line.Sequence }
                    into found
                from line in found.DefaultIfEmpty()
                orderby leaf.Position
                select new { Leaf = leaf, Text = line == null ? null : line.Text },
            row => row.Leaf,
            row => new SealedLeaf(row.Leaf.Position, row.Leaf.Project, row.Leaf.Sequence, row.Text)
        );

    public async IAsyncEnumerable<KeyValuePair<TreeNode, string>> ReadNodesAsync()
    {
        var heights = context.CreditNodes.Select(row => row.Height).Distinct().OrderBy(height => height);
        foreach (var height in await heights.ToListAsync(cancellation))
        {
            var level = InPagesAsync(
                context.CreditNodes.Where(row => row.Height == height).OrderBy(row => row.Position),
                (rows, last) => rows.Where(row => row.Position > last.Position),
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
            context.CreditSeals.OrderBy(row => row.Size),
            (rows, last) => rows.Where(row => row.Size > last.Size),
            row => row.ToRoot()
        );

    private IAsyncEnumerable<T> InPagesAsync<TRow, T>(
        IOrderedQueryable<TRow> all,
        Func<IQueryable<TRow>, TRow, IQueryable<TRow>> after,
        Func<TRow, T> read
    )
        where TRow : class => InPagesAsync(all, after, rows => rows, row => row, read);

    /// <summary>Reads a table in pages.</summary>
    /// <param name="all">Its rows in order of their key.</param>
    /// <param name="after">Only the rows that come after one of them.</param>
    /// <param name="with">Adds to the rows what else is read.</param>
    /// <param name="of">The row itself.</param>
    /// <param name="read">What a row says.</param>
    private async IAsyncEnumerable<T> InPagesAsync<TRow, TFound, T>(
        IOrderedQueryable<TRow> all,
        Func<IQueryable<TRow>, TRow, IQueryable<TRow>> after,
        Func<IQueryable<TRow>, IQueryable<TFound>> with,
        Func<TFound, TRow> of,
        Func<TFound, T> read
    )
        where TRow : class
    {
        TRow? last = null;
        while (true)
        {
            var rows = last is null ? all : after(all, last);
            var page = await ReadableAsync(() => with(rows).Take(Page).ToListAsync(cancellation));
            foreach (var row in page)
            {
                yield return await ReadableAsync(() => Task.FromResult(read(row)));
            }

            if (page.Count < Page)
            {
                yield break;
            }

            last = of(page[^1]);
        }
    }

    /// <summary>What cannot be made of a row's columns, whatever noticed it.</summary>
    private static async Task<T> ReadableAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception fault) when (IsUnreadable(fault))
        {
            throw new FormatException("A row cannot be read.", fault);
        }
    }

    private static bool IsUnreadable(Exception fault) =>
        fault is JsonException or ArgumentException or InvalidOperationException or InvalidCastException;
}
