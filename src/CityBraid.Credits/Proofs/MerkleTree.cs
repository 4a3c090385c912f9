using System.Numerics;
using System.Security.Cryptography;

namespace CityBraid.Credits;

/// <summary>The Merkle tree of RFC 6962, section 2.1, over hashes in hexadecimal.</summary>
/// <remarks>A part of the tree is a run of leaves; it is made of full subtrees, which are kept, so that any
///   hash of a tree of a million leaves takes some twenty rows.</remarks>
public static class MerkleTree
{
    /// <summary>The root of a tree without leaves: SHA-256 of nothing.</summary>
    public const string EmptyRoot = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private const int HashBytes = 32;

    /// <summary>The hash above two hashes: SHA-256 of a byte 1 and both.</summary>
    public static string Above(string left, string right)
    {
        Span<byte> bytes = stackalloc byte[1 + (2 * HashBytes)];
        bytes[0] = 1;
        Convert.FromHexString(left, bytes[1..], out _, out _);
        Convert.FromHexString(right, bytes[(1 + HashBytes)..], out _, out _);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    /// <summary>The full subtrees that a run of leaves is made of, from the left.</summary>
    public static IReadOnlyList<TreeNode> NodesOf(LeafRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var nodes = new List<TreeNode>();
        var (start, left) = (run.Start, run.Count);
        while (left > 0)
        {
            var height = BitOperations.Log2((ulong)left);
            nodes.Add(new TreeNode(height, start >> height));
            start += 1L << height;
            left -= 1L << height;
        }

        return nodes;
    }

    /// <summary>The hash of a run of leaves.</summary>
    /// <param name="run">The run; one that a tree is split into.</param>
    /// <param name="find">The hash of a full subtree.</param>
    public static string HashOf(LeafRun run, Func<TreeNode, string> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        var nodes = NodesOf(run);
        if (nodes.Count == 0)
        {
            return EmptyRoot;
        }

        var hash = find(nodes[^1]);
        for (var i = nodes.Count - 2; i >= 0; i--)
        {
            hash = Above(find(nodes[i]), hash);
        }

        return hash;
    }

    /// <summary>The runs whose hashes prove that a leaf is in a tree, from the leaf up (PATH).</summary>
    public static IReadOnlyList<LeafRun> InclusionRuns(long position, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, size);
        var runs = new List<LeafRun>();
        var (start, count) = (0L, size);
        while (count > 1)
        {
            var half = Half(count);
            if (position - start < half)
            {
                runs.Add(new LeafRun(start + half, count - half));
                count = half;
            }
            else
            {
                runs.Add(new LeafRun(start, half));
                start += half;
                count -= half;
            }
        }

        runs.Reverse();
        return runs;
    }

    /// <summary>The runs whose hashes prove that a tree grew out of a smaller one (PROOF).</summary>
    public static IReadOnlyList<LeafRun> ConsistencyRuns(long smaller, long size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(smaller, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(smaller, size);
        var runs = new List<LeafRun>();
        var (start, count, isWhole) = (0L, size, true);
        while (smaller - start < count)
        {
            var half = Half(count);
            if (smaller - start <= half)
            {
                runs.Add(new LeafRun(start + half, count - half));
                count = half;
            }
            else
            {
                runs.Add(new LeafRun(start, half));
                start += half;
                count -= half;
                isWhole = false;
            }
        }

        if (!isWhole)
        {
            runs.Add(new LeafRun(start, count));
        }

        runs.Reverse();
        return runs;
    }

    /// <summary>The largest power of two below a number above one.</summary>
    private static long Half(long count) => 1L << BitOperations.Log2((ulong)(count - 1));
}
