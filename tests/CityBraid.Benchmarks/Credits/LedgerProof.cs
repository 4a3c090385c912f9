using System.Diagnostics;
using System.Globalization;
using CityBraid.Credits;
using CityBraid.Storage;

namespace CityBraid.Benchmarks;

/// <summary>Proofs that lines stand in a tree of a million: how long they are, and how long checking
///   takes.</summary>
internal sealed class LedgerProof : IBenchmark
{
    private const int Leaves = 1_000_000;
    private const int Proofs = 2000;
    private const int BytesPerHash = 32;
    private const int BytesMax = 1000;
    private const double MillisecondsMax = 5;

    public string Name => "ledger-proof";

    public string What =>
        $"{Proofs} proofs that a line stands in a tree of {Leaves}: hashes in bytes; checking the hash, the "
        + "way to the root and its signature";

    public string Goal => "≤ 1 kB, < 5 ms";

    public Task<Figure> RunAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("citybraid-benchmark-");
        using var keeper = new RootFolder(folder.FullName);
        var tree = new GrowingTree();
        for (var i = 0; i < Leaves; i++)
        {
            tree.Add(TransactionText.HashOf(Line(i)));
        }

        var at = DateTimeOffset.UnixEpoch;
        var signature = keeper.Sign(SignedRoot.TextOf(Leaves, tree.Root, at, previous: 0));
        var root = new SignedRoot(Leaves, tree.Root, at, signature, Previous: 0);
        var key = keeper.PublicKey;
        var (chance, bytes, times) = (new Random(1), 0, new List<double>());
        for (var i = 0; i < Proofs; i++)
        {
            var position = chance.Next(Leaves);
            var proof = Prove(tree, position);
            bytes = Math.Max(bytes, proof.Path.Count * BytesPerHash);
            var clock = Stopwatch.StartNew();
            if (
                proof.FindRoot(TransactionText.HashOf(Line(position))) != root.Root
                || !RootSignature.IsValid(root, key)
            )
            {
                throw new InvalidOperationException($"The proof of {position} leads elsewhere.");
            }

            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        folder.Delete(recursive: true);
        times.Sort();
        var p99 = times[Proofs * 99 / 100];
        return Task.FromResult(
            new Figure(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"≤ {bytes} bytes; 50 % within {times[Proofs / 2]:0.00} ms, 99 % within {p99:0.00} ms"
                ),
                bytes <= BytesMax && p99 < MillisecondsMax
            )
        );
    }

    private static string Line(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static InclusionProof Prove(GrowingTree tree, long position) =>
        new(
            position,
            Leaves,
            [
                .. MerkleTree
                    .InclusionRuns(position, Leaves)
                    .Select(run => MerkleTree.HashOf(run, node => tree.FindHash(node)!)),
            ]
        );
}
