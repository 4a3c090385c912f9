namespace CityBraid.Credits;

/// <summary>Takes the entries of a project transaction by transaction.</summary>
internal sealed class EntryPages(IAsyncEnumerable<LedgerEntry> entries) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<LedgerEntry> enumerator = entries.GetAsyncEnumerator();
    private bool isStarted;
    private bool hasEntry;

    /// <summary>The entries up to a transaction that were not taken yet.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> TakeAsync(long sequence)
    {
        var taken = new List<LedgerEntry>();
        while (await HasMoreAsync() && enumerator.Current.Sequence <= sequence)
        {
            taken.Add(enumerator.Current);
            hasEntry = await enumerator.MoveNextAsync();
        }

        return taken;
    }

    /// <summary>Whether any entry is left.</summary>
    public async ValueTask<bool> HasMoreAsync()
    {
        if (!isStarted)
        {
            isStarted = true;
            hasEntry = await enumerator.MoveNextAsync();
        }

        return hasEntry;
    }

    public ValueTask DisposeAsync() => enumerator.DisposeAsync();
}
