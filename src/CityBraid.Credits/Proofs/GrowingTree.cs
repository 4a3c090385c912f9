namespace CityBraid.Credits;

/// <summary>A Merkle tree in memory to which leaves are added; it knows every full subtree.</summary>
internal sealed class GrowingTree
{
    private readonly List<List<string>> levels =
    [
        [],
    ];

    /// <summary>How many leaves it has.</summary>
    public long Size => levels[0].Count;

    /// <summary>How many full subtrees it has, leaves included.</summary>
    public long NodeCount => levels.Sum(level => (long)level.Count);

    /// <summary>Its root.</summary>
    public string Root => MerkleTree.HashOf(new LeafRun(0, Size), node => FindHash(node)!);

    /// <summary>Adds a leaf by its hash.</summary>
    public void Add(string leaf)
    {
        var hash = leaf;
        for (var height = 0; ; height++)
        {
            if (height == levels.Count)
            {
                levels.Add([]);
            }

            levels[height].Add(hash);
            if (levels[height].Count % 2 != 0)
            {
                return;
            }

            hash = MerkleTree.Above(levels[height][^2], hash);
        }
    }

    /// <summary>The hash of a full subtree; null when it is not full.</summary>
    public string? FindHash(TreeNode node) =>
        node.Height >= 0
        && node.Height < levels.Count
        && node.Position >= 0
        && node.Position < levels[node.Height].Count
            ? levels[node.Height][(int)node.Position]
            : null;
}
