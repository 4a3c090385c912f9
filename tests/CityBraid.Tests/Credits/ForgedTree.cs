using CityBraid.Credits;

namespace CityBraid.Tests.Credits;

/// <summary>The tree made anew from the logs as they stand, with roots that nobody signed.</summary>
internal sealed class ForgedTree(LedgerHand hand)
{
    private readonly GrowingTree tree = new();

    /// <summary>Writes leaves, subtrees and how far each log is sealed.</summary>
    /// <param name="hasRoots">Whether the roots are made anew too.</param>
    public async Task WriteAsync(bool hasRoots)
    {
        var lines = await hand.ReadAsync(
            "SELECT l.project, l.sequence, t.hash FROM credit_leaves AS l JOIN credit_transactions AS t "
                + "ON t.project = l.project AND t.sequence = l.sequence ORDER BY l.position"
        );
        foreach (var table in new[] { "credit_leaves", "credit_nodes", "credit_sealing" })
        {
            await hand.RunAsync($"DELETE FROM {table}");
        }

        var roots = new List<string> { tree.Root };
        foreach (var line in lines)
        {
            tree.Add((string)line[2]!);
            roots.Add(tree.Root);
        }

        await hand.InsertAsync(
            "credit_leaves (position, project, sequence)",
            lines.Select((line, position) => new[] { (long)position, line[0], line[1] })
        );
        await hand.InsertAsync("credit_nodes (height, position, hash)", Nodes(lines.Count));
        await hand.RunAsync(
            "INSERT INTO credit_sealing (project, length) "
                + "SELECT project, max(sequence) FROM credit_leaves GROUP BY project"
        );
        if (hasRoots)
        {
            await WriteRootsAsync(roots);
        }
    }

    private IEnumerable<object?[]> Nodes(int leaves)
    {
        for (var height = 0; leaves >> height > 0; height++)
        {
            for (var position = 0L; position < leaves >> height; position++)
            {
                yield return [height, position, tree.FindHash(new TreeNode(height, position))];
            }
        }
    }

    private async Task WriteRootsAsync(List<string> roots)
    {
        const string columns = "size, root, at, signature, previous";
        var seals = await hand.ReadAsync($"SELECT {columns} FROM credit_seals ORDER BY size");
        await hand.RunAsync("DELETE FROM credit_seals");
        foreach (var seal in seals)
        {
            var size = Math.Min((long)seal[0]!, roots.Count - 1);
            (seal[0], seal[1]) = (size, roots[(int)size]);
        }

        await hand.InsertAsync($"credit_seals ({columns})", seals.DistinctBy(seal => (long)seal[0]!));
    }
}
