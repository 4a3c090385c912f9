namespace CityBraid.Credits;

/// <summary>Proves with a few hashes that a transaction stands in the tree that a root covers.</summary>
/// <param name="Position">The place of the transaction among all, from 0.</param>
/// <param name="Size">How many transactions the tree has.</param>
/// <param name="Path">The hashes beside the way from the leaf to the root.</param>
public sealed record InclusionProof(long Position, long Size, IReadOnlyList<string> Path)
{
    /// <summary>The root that the proof leads to from a leaf; null when the proof fits no tree (RFC 9162,
    ///   2.1.3.2).</summary>
    public string? FindRoot(string leaf)
    {
        if (Position < 0 || Position >= Size)
        {
            return null;
        }

        var (node, last, hash) = (Position, Size - 1, leaf);
        foreach (var beside in Path)
        {
            if (last == 0)
            {
                return null;
            }

            if (long.IsOddInteger(node) || node == last)
            {
                hash = MerkleTree.Above(beside, hash);
                while (long.IsEvenInteger(node) && node != 0)
                {
                    (node, last) = (node >> 1, last >> 1);
                }
            }
            else
            {
                hash = MerkleTree.Above(hash, beside);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 ? hash : null;
    }
}
