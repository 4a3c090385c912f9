using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Keeps the ledger: what is posted is posted once, whole, and never changed.</summary>
public interface ILedgerStore
{
    /// <summary>Looks, decides and keeps in one transaction that nobody else gets between.</summary>
    /// <param name="question">Whose request it is, and what has to be looked at.</param>
    /// <param name="decide">What to add, or why nothing; sees what nobody else can change. Who
    ///   may not post at all is refused before, and leaves no trace.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>What was added, or the refusal; the same request again is answered the same, whatever
    ///   happened since.</returns>
    Task<Result<LedgerTransaction>> PostAsync(
        LedgerQuestion question,
        Func<Standing, LedgerSight, Result<LedgerPosting>> decide,
        CancellationToken cancellation
    );

    /// <summary>An order; null when there is none.</summary>
    Task<CreditOrder?> FindOrderAsync(ProjectCode project, long number, CancellationToken cancellation);

    /// <summary>A period; null when there is none.</summary>
    Task<MonitoringPeriod?> FindPeriodAsync(ProjectCode project, long number, CancellationToken cancellation);

    /// <summary>A transaction; null when there is none.</summary>
    Task<LedgerTransaction?> FindTransactionAsync(
        ProjectCode project,
        long sequence,
        CancellationToken cancellation
    );

    /// <summary>The open orders, the oldest first.</summary>
    Task<IReadOnlyList<CreditOrder>> ListOpenOrdersAsync(CancellationToken cancellation);

    /// <summary>The trades that both sides signed, the newest offer first.</summary>
    Task<IReadOnlyList<CreditOrder>> ListTradesAsync(CancellationToken cancellation);

    /// <summary>The periods of a project, in order of their days.</summary>
    Task<IReadOnlyList<MonitoringPeriod>> ListPeriodsAsync(
        ProjectCode project,
        CancellationToken cancellation
    );

    /// <summary>The blocks that a filter lets through, by project, year and number.</summary>
    Task<IReadOnlyList<SerialBlock>> ListBlocksAsync(BlockFilter filter, CancellationToken cancellation);

    /// <summary>The transactions that touched an account up to a moment, by project and number.</summary>
    Task<IReadOnlyList<LedgerTransaction>> ListTransactionsAsync(
        AccountCode account,
        DateTimeOffset until,
        CancellationToken cancellation
    );

    /// <summary>The log of a project.</summary>
    Task<IReadOnlyList<LedgerTransaction>> ListTransactionsAsync(
        ProjectCode project,
        CancellationToken cancellation
    );

    /// <summary>The newest lines of a project's log, the newest first.</summary>
    Task<IReadOnlyList<LedgerTransaction>> ListNewestAsync(
        ProjectCode project,
        int max,
        CancellationToken cancellation
    );

    /// <summary>The periods that are neither issued nor withdrawn, by project and number.</summary>
    Task<IReadOnlyList<MonitoringPeriod>> ListOpenPeriodsAsync(CancellationToken cancellation);

    /// <summary>What each period earned in each year, and what became of it, by project, year and
    ///   number.</summary>
    Task<IReadOnlyList<IssuedTonnes>> ListIssuedAsync(CancellationToken cancellation);

    /// <summary>How many tonnes lie where, by project, year, account and state.</summary>
    Task<IReadOnlyList<LedgerTotal>> ListTotalsAsync(CancellationToken cancellation);

    /// <summary>The transaction that put a tonne where it lies; null when it was never issued.</summary>
    Task<LedgerTransaction?> FindLastMoveAsync(BlockAddress address, CancellationToken cancellation);
}
