namespace CityBraid.Credits;

/// <summary>A full subtree of the Merkle tree.</summary>
/// <param name="Height">0 for a leaf; a subtree of height n has 2ⁿ leaves.</param>
/// <param name="Position">Its place among the subtrees of its height, from 0.</param>
public sealed record TreeNode(int Height, long Position);
