using System.Globalization;
using CityBraid.Credits;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CityBraid.Storage;

/// <summary>Adds what was posted since the last seal to the tree, and signs its root.</summary>
/// <remarks>
/// The lines of one project have no gaps and are committed in order, so that nothing which is committed late
/// can be passed over: each project is taken up where it was left.
/// </remarks>
internal sealed class LedgerSealing(StorageContext context, IDbContextTransaction transaction, IEngine engine)
{
    private const int LinesMax = 20_000;
    private const int RowsAtOnce = 200;

    private readonly Dictionary<TreeNode, string> known = [];
    private readonly List<object?[]> leaves = [];
    private readonly List<object?[]> nodes = [];
    private long size;

    public async Task<Result<SealedLedger>> RunAsync(
        SignedRoot? saved,
        Func<long, string, long, SignedRoot> sign,
        CancellationToken cancellation
    )
    {
        var newest = await context
            .CreditSeals.OrderByDescending(row => row.Size)
            .FirstOrDefaultAsync(cancellation);
        size = newest?.Size ?? 0;
        var lines = await Unsealed(context).Take(LinesMax).ToListAsync(cancellation);
        if (lines.Count == 0)
        {
            return new SealedLedger(newest?.ToRoot());
        }

        await LoadEdgeAsync(cancellation);
        if (saved is not null && await FindForkAsync(saved, cancellation) is { } fork)
        {
            return fork;
        }

        foreach (var line in lines)
        {
            AddLeaf(line);
        }

        var root = sign(
            size,
            MerkleTree.HashOf(new LeafRun(0, size), node => known[node]),
            newest?.Size ?? 0
        );
        await KeepAsync(lines, root, cancellation);
        return new SealedLedger(root);
    }

    /// <summary>What was posted since the last seal, by project and number.</summary>
    public static IQueryable<CreditTransactionRow> Unsealed(StorageContext context) =>
        from chain in context.CreditChains
        join sealing in context.CreditSealing on chain.Project equals sealing.Project into found
        from done in found.DefaultIfEmpty()
        where done == null || chain.Length > done.Length
        join line in context.CreditTransactions on chain.Project equals line.Project
        where line.Sequence <= chain.Length && (done == null || line.Sequence > done.Length)
        orderby line.Project, line.Sequence
        select line;

    /// <summary>The hashes of full subtrees that are kept.</summary>
    public static async Task<IReadOnlyDictionary<TreeNode, string>> LoadAsync(
        StorageContext context,
        IReadOnlyCollection<TreeNode> wanted,
        CancellationToken cancellation
    )
    {
        var found = new Dictionary<TreeNode, string>();
        foreach (var level in wanted.Distinct().GroupBy(node => node.Height))
        {
            var positions = level.Select(node => node.Position).ToList();
            var rows = await context
                .CreditNodes.Where(row => row.Height == level.Key && positions.Contains(row.Position))
                .ToListAsync(cancellation);
            foreach (var row in rows)
            {
                found.Add(new TreeNode(row.Height, row.Position), row.Hash);
            }
        }

        return found;
    }

    /// <summary>The full subtrees at the right edge, which new leaves complete.</summary>
    private async Task LoadEdgeAsync(CancellationToken cancellation)
    {
        var edge = MerkleTree.NodesOf(new LeafRun(0, size));
        foreach (var (node, hash) in await LoadAsync(context, edge, cancellation))
        {
            known.Add(node, hash);
        }
    }

    /// <summary>Why the tree is not the one whose root was saved; null when it is.</summary>
    private async Task<Refusal?> FindForkAsync(SignedRoot saved, CancellationToken cancellation)
    {
        if (saved.Size > size)
        {
            return Refusal.Conflict(
                "credits.saved-root-lost",
                ("size", saved.Size.ToString(CultureInfo.InvariantCulture)),
                ("found", size.ToString(CultureInfo.InvariantCulture))
            );
        }

        var run = new LeafRun(0, saved.Size);
        var kept =
            saved.Size == size ? known : await LoadAsync(context, MerkleTree.NodesOf(run), cancellation);
        var isSame =
            MerkleTree.NodesOf(run).All(kept.ContainsKey)
            && string.Equals(
                MerkleTree.HashOf(run, node => kept[node]),
                saved.Root,
                StringComparison.Ordinal
            );
        return isSame ? null : Refusal.Conflict("credits.saved-root-differs");
    }

    private void AddLeaf(CreditTransactionRow line)
    {
        leaves.Add([size, line.Project, line.Sequence]);
        var node = new TreeNode(0, size);
        var hash = TransactionText.HashOf(line.Text);
        size++;
        while (true)
        {
            known[node] = hash;
            nodes.Add([node.Height, node.Position, hash]);
            if (long.IsEvenInteger(node.Position))
            {
                return;
            }

            hash = MerkleTree.Above(known[node with { Position = node.Position - 1 }], hash);
            node = new TreeNode(node.Height + 1, node.Position >> 1);
        }
    }

    private async Task KeepAsync(
        IReadOnlyList<CreditTransactionRow> lines,
        SignedRoot root,
        CancellationToken cancellation
    )
    {
        await engine.InsertAsync(
            context,
            "credit_leaves (position, project, sequence)",
            leaves,
            cancellation
        );
        await engine.InsertAsync(context, "credit_nodes (height, position, hash)", nodes, cancellation);
        foreach (var ends in lines.GroupBy(line => line.Project).Chunk(RowsAtOnce))
        {
            await SetEndsAsync(ends, cancellation);
        }

        context.Add(CreditSealRow.Of(root));
        await context.SaveChangesAsync(cancellation);
    }

    private async Task SetEndsAsync(
        IReadOnlyList<IGrouping<string, CreditTransactionRow>> ends,
        CancellationToken cancellation
    )
    {
        await using var command = new LedgerCommand(context, transaction);
        var values = ends.Select((_, i) => $"(@project{i}, @length{i})");
        command.Say(
            $"INSERT INTO credit_sealing (project, length) VALUES {string.Join(", ", values)} "
                + "ON CONFLICT (project) DO UPDATE SET length = excluded.length"
        );
        foreach (var (i, end) in ends.Index())
        {
            command.With($"project{i}", end.Key).With($"length{i}", end.Max(line => line.Sequence));
        }

        await command.RunAsync(cancellation);
    }
}
