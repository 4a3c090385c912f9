namespace CityBraid.Credits;

/// <summary>Everything the ledger keeps, row by row, as it stands: whoever checks it trusts none of
///   it.</summary>
/// <remarks>Whatever reads throws a <see cref="FormatException"/> when a row cannot be read, or its columns
///   contradict its content.</remarks>
public interface ILedgerRecord
{
    /// <summary>Every code that something is filed under, in order.</summary>
    Task<IReadOnlyList<string>> ListProjectsAsync();

    /// <summary>The log of a project, by number.</summary>
    IAsyncEnumerable<LoggedText> ReadLogAsync(string project);

    /// <summary>The entries of a project, by number and line.</summary>
    IAsyncEnumerable<LedgerEntry> ReadEntriesAsync(string project);

    /// <summary>Every account.</summary>
    Task<IReadOnlyList<CreditAccount>> ListAccountsAsync();

    /// <summary>All else of a project.</summary>
    Task<KeptProject> LoadAsync(string project);

    /// <summary>Every request that was answered.</summary>
    IAsyncEnumerable<KeptRequest> ReadRequestsAsync();

    /// <summary>How many lines of each log are said to be sealed.</summary>
    Task<IReadOnlyDictionary<string, long>> LoadSealedAsync();

    /// <summary>Every leaf of the tree in its place, with the line it stands for.</summary>
    IAsyncEnumerable<SealedLeaf> ReadLeavesAsync();

    /// <summary>Every kept subtree, by height and place.</summary>
    IAsyncEnumerable<KeyValuePair<TreeNode, string>> ReadNodesAsync();

    /// <summary>Every signed root, by size.</summary>
    IAsyncEnumerable<SignedRoot> ReadRootsAsync();
}
