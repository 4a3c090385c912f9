using System.Security.Cryptography;
using System.Text;
using CityBraid.Credits;

namespace CityBraid.Tests.Credits;

/// <summary>The tree of RFC 6962, against the test vectors of its reference implementation and
///   itself.</summary>
public sealed class MerkleTreeTests
{
    /// <summary>The leaves of the test vectors of certificate-transparency (merkle_tree_test), in
    ///   hexadecimal.</summary>
    private static readonly string[] Inputs =
    [
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    ];

    /// <summary>The roots over the first one, two, three … of them.</summary>
    private static readonly string[] Roots =
    [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    [Fact]
    public void Roots_are_those_of_the_published_vectors()
    {
        var tree = new GrowingTree();
        foreach (var (i, input) in Inputs.Index())
        {
            byte[] leaf = [0, .. Convert.FromHexString(input)];
            tree.Add(Convert.ToHexStringLower(SHA256.HashData(leaf)));
            Assert.Equal(Roots[i], tree.Root);
        }
    }

    [Fact]
    public void Every_leaf_is_proven_in_every_tree_and_no_other()
    {
        for (var size = 1; size <= 40; size++)
        {
            var tree = Tree(size);
            for (var position = 0; position < size; position++)
            {
                var proof = new InclusionProof(
                    position,
                    size,
                    Hashes(tree, MerkleTree.InclusionRuns(position, size))
                );
                Assert.Equal(tree.Root, proof.FindRoot(Leaf(position)));
                Assert.NotEqual(tree.Root, proof.FindRoot(Leaf(position + 1)));
                Assert.NotEqual(
                    tree.Root,
                    (proof with { Path = [.. proof.Path, Leaf(1)] }).FindRoot(Leaf(position))
                );
            }
        }
    }

    [Fact]
    public void Every_tree_is_proven_to_hold_every_smaller_one()
    {
        for (var size = 1; size <= 40; size++)
        {
            var tree = Tree(size);
            for (var smaller = 1; smaller <= size; smaller++)
            {
                var proof = new ConsistencyProof(
                    smaller,
                    size,
                    Hashes(tree, MerkleTree.ConsistencyRuns(smaller, size))
                );
                Assert.True(proof.Proves(Tree(smaller).Root, tree.Root), $"{smaller} of {size}");
                Assert.False(proof.Proves(Leaf(99), tree.Root), $"{smaller} of {size}");
            }
        }
    }

    [Fact]
    public void A_proof_among_a_million_is_short()
    {
        var runs = MerkleTree.InclusionRuns(777_777, 1_000_000);

        Assert.InRange(runs.Count * 32, 1, 1000);
    }

    private static GrowingTree Tree(int size)
    {
        var tree = new GrowingTree();
        for (var i = 0; i < size; i++)
        {
            tree.Add(Leaf(i));
        }

        return tree;
    }

    private static IReadOnlyList<string> Hashes(GrowingTree tree, IReadOnlyList<LeafRun> runs) =>
        [.. runs.Select(run => MerkleTree.HashOf(run, node => tree.FindHash(node)!))];

    private static string Leaf(int number) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"\0{number}")));
}
