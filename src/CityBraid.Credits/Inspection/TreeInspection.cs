namespace CityBraid.Credits;

/// <summary>Whether the tree still leads from the logs to every root that was signed, and to the one that was
///   kept outside the database.</summary>
internal sealed class TreeInspection(Violations violations, IRootKeeper keeper)
{
    private readonly GrowingTree tree = new();
    private readonly SignedRoot? saved = keeper.Find();
    private readonly Dictionary<string, long> leaves = new(StringComparer.Ordinal);
    private long newest;
    private bool isSavedSeen;

    public async Task RunAsync(ILedgerRecord record)
    {
        await using var roots = record.ReadRootsAsync().GetAsyncEnumerator();
        var hasRoot = await roots.MoveNextAsync();
        await foreach (var leaf in record.ReadLeavesAsync())
        {
            AddLeaf(leaf);
            while (hasRoot && roots.Current.Size <= tree.Size)
            {
                CheckRoot(roots.Current);
                hasRoot = await roots.MoveNextAsync();
            }

            CheckSaved();
        }

        if (!hasRoot && newest != tree.Size)
        {
            violations.Add("I9", $"root {CreditRefusals.Text(tree.Size)}", "credits.broken-tree");
        }

        if (hasRoot)
        {
            violations.Add(
                "I9",
                $"root {CreditRefusals.Text(roots.Current.Size)}",
                "credits.root-without-tree"
            );
        }

        if (saved is not null && !isSavedSeen)
        {
            violations.Add(
                "I9",
                $"root {CreditRefusals.Text(saved.Size)}",
                "credits.saved-root-lost",
                ("size", CreditRefusals.Text(saved.Size)),
                ("found", CreditRefusals.Text(tree.Size))
            );
        }

        await CheckNodesAsync(record);
        await CheckSealedAsync(record);
    }

    private void AddLeaf(SealedLeaf leaf)
    {
        var isNext = leaf.Sequence == leaves.GetValueOrDefault(leaf.Project) + 1;
        leaves[leaf.Project] = leaf.Sequence;
        if (leaf.Text is null || leaf.Position != tree.Size || !isNext)
        {
            violations.Add(
                "I9",
                $"{leaf.Project}/{CreditRefusals.Text(leaf.Sequence)}",
                "credits.broken-leaf",
                ("position", CreditRefusals.Text(leaf.Position))
            );
        }

        tree.Add(leaf.Text is null ? TransactionText.NoHash : TransactionText.HashOf(leaf.Text));
    }

    private void CheckRoot(SignedRoot root)
    {
        var where = $"root {CreditRefusals.Text(root.Size)}";
        if (root.Size != tree.Size || !string.Equals(tree.Root, root.Root, StringComparison.Ordinal))
        {
            violations.Add("I9", where, "credits.broken-tree");
        }

        if (!RootSignature.IsValid(root, keeper.PublicKey))
        {
            violations.Add("I9", where, "credits.broken-signature");
        }

        if (root.Previous is { } before && before != newest)
        {
            violations.Add("I9", where, "credits.broken-roots");
        }

        newest = root.Size;
    }

    private void CheckSaved()
    {
        if (saved is null || saved.Size != tree.Size)
        {
            return;
        }

        isSavedSeen = true;
        if (!string.Equals(saved.Root, tree.Root, StringComparison.Ordinal))
        {
            violations.Add("I9", $"root {CreditRefusals.Text(saved.Size)}", "credits.saved-root-differs");
        }
    }

    /// <summary>How far each log is sealed is what the leaves say.</summary>
    private async Task CheckSealedAsync(ILedgerRecord record)
    {
        var told = await record.LoadSealedAsync();
        foreach (var project in told.Keys.Union(leaves.Keys, StringComparer.Ordinal))
        {
            if (told.GetValueOrDefault(project) != leaves.GetValueOrDefault(project))
            {
                violations.Add("I9", project, "credits.broken-end");
            }
        }
    }

    private async Task CheckNodesAsync(ILedgerRecord record)
    {
        var count = 0L;
        await foreach (var (node, hash) in record.ReadNodesAsync())
        {
            count++;
            if (!string.Equals(tree.FindHash(node), hash, StringComparison.Ordinal))
            {
                violations.Add(
                    "I9",
                    $"node {CreditRefusals.Text(node.Height)}/{CreditRefusals.Text(node.Position)}",
                    "credits.broken-node"
                );
            }
        }

        if (count != tree.NodeCount)
        {
            violations.Add("I9", "tree", "credits.broken-node");
        }
    }
}
