using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Keeps drafts of reports, and what published ones said.</summary>
public interface IReportStore
{
    /// <summary>Keeps a draft that is new, and gives it its number.</summary>
    Task<KeptReport> AddAsync(KeptReport report, CancellationToken cancellation);

    /// <summary>The report; null when there is none.</summary>
    Task<KeptReport?> FindAsync(KeptReportKey key, CancellationToken cancellation);

    /// <summary>The reports of a workspace, the latest first.</summary>
    Task<IReadOnlyList<KeptReport>> ListAsync(PlaceCode workspace, CancellationToken cancellation);

    /// <summary>
    /// Keeps a draft over the revision it was made from; null, and nothing kept, when somebody else saved it
    /// first or it is published.
    /// </summary>
    /// <param name="report">The draft, with the revision that was seen.</param>
    /// <param name="actor">Who saves it.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    Task<KeptReport?> TrySaveAsync(
        KeptReport report,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    );

    /// <summary>
    /// Keeps for good what a report says; null, and nothing kept, when it is not the draft that was seen.
    /// </summary>
    /// <param name="report">The report with its publication and the revision that was seen.</param>
    /// <param name="content">The whole report, as <see cref="ReportJson"/> writes it.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    Task<KeptReport?> TryPublishAsync(
        KeptReport report,
        ReadOnlyMemory<byte> content,
        CancellationToken cancellation
    );

    /// <summary>What a published report says; null for a draft, and where there is none.</summary>
    Task<ReadOnlyMemory<byte>?> FindContentAsync(KeptReportKey key, CancellationToken cancellation);
}
