using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Keeps the tree that seals the ledger, and hands the whole record to whoever checks it.</summary>
public interface ILedgerProofStore
{
    /// <summary>Seals what was posted since; one at a time, whoever asks. A tree that does not hold the
    ///   saved root
    ///   is not sealed on: the next root would take the place of the one that tells.</summary>
    /// <param name="saved">The root that was kept outside the database; null when none was.</param>
    /// <param name="sign">Signs a root, given the size of the tree, its root, and the size of the tree
    ///   that was signed before.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The newest root, none while nothing was ever posted; or why the ledger is not
    ///   sealed.</returns>
    Task<Result<SealedLedger>> SealAsync(
        SignedRoot? saved,
        Func<long, string, long, SignedRoot> sign,
        CancellationToken cancellation
    );

    /// <summary>The place of a transaction in the tree; null before it is sealed.</summary>
    Task<long?> FindPositionAsync(ProjectCode project, long sequence, CancellationToken cancellation);

    /// <summary>The newest root; null while there is none.</summary>
    Task<SignedRoot?> FindRootAsync(CancellationToken cancellation);

    /// <summary>The root over so many transactions; null when none was signed.</summary>
    Task<SignedRoot?> FindRootAsync(long size, CancellationToken cancellation);

    /// <summary>The hashes of full subtrees that are kept.</summary>
    Task<IReadOnlyDictionary<TreeNode, string>> LoadNodesAsync(
        IReadOnlyCollection<TreeNode> nodes,
        CancellationToken cancellation
    );

    /// <summary>Reads the whole record as it is at one moment.</summary>
    Task<T> InspectAsync<T>(Func<ILedgerRecord, Task<T>> inspect, CancellationToken cancellation);

    /// <summary>Replaces the balances of a project by what its log adds up to.</summary>
    Task RewriteBalancesAsync(
        ProjectCode project,
        Func<IAsyncEnumerable<LedgerTransaction>, Task<LedgerBalance>> fold,
        CancellationToken cancellation
    );
}
