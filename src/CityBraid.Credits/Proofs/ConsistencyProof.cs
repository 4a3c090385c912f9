namespace CityBraid.Credits;

/// <summary>Proves with a few hashes that a tree holds a smaller one unchanged.</summary>
/// <param name="Smaller">How many transactions the smaller tree has.</param>
/// <param name="Size">How many the larger one has.</param>
/// <param name="Path">The hashes that make both roots.</param>
public sealed record ConsistencyProof(long Smaller, long Size, IReadOnlyList<string> Path)
{
    /// <summary>Whether the proof leads to both roots (RFC 9162, 2.1.4.2).</summary>
    public bool Proves(string smallerRoot, string root)
    {
        if (Smaller < 1 || Smaller > Size)
        {
            return false;
        }

        if (Smaller == Size)
        {
            return Path.Count == 0 && string.Equals(smallerRoot, root, StringComparison.Ordinal);
        }

        var path = long.IsPow2(Smaller) ? Path.Prepend(smallerRoot) : Path;
        return path.Any() && Leads([.. path], smallerRoot, root);
    }

    private bool Leads(List<string> path, string smallerRoot, string root)
    {
        var (node, last) = (Smaller - 1, Size - 1);
        while (long.IsOddInteger(node))
        {
            (node, last) = (node >> 1, last >> 1);
        }

        var (first, second) = (path[0], path[0]);
        foreach (var beside in path.Skip(1))
        {
            if (last == 0)
            {
                return false;
            }

            if (long.IsOddInteger(node) || node == last)
            {
                first = MerkleTree.Above(beside, first);
                second = MerkleTree.Above(beside, second);
                while (long.IsEvenInteger(node) && node != 0)
                {
                    (node, last) = (node >> 1, last >> 1);
                }
            }
            else
            {
                second = MerkleTree.Above(second, beside);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0
            && string.Equals(first, smallerRoot, StringComparison.Ordinal)
            && string.Equals(second, root, StringComparison.Ordinal);
    }
}
