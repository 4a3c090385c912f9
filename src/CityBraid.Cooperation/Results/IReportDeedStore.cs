using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Keeps which states of reports count; nothing of it is ever changed.</summary>
public interface IReportDeedStore
{
    /// <summary>The deeds of a workspace in the order in which they were done.</summary>
    Task<IReadOnlyList<ReportDeed>> ListAsync(PlaceCode workspace, CancellationToken cancellation);

    /// <summary>
    /// Adds deeds, all or none; false, and nothing kept, when more was done with one of their reports since
    /// than was seen. What others do with other reports meanwhile is in nobody's way.
    /// </summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="seen">How many deeds of the workspace whoever decides has seen.</param>
    /// <param name="deeds">The deeds.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    Task<bool> TryAddAsync(
        PlaceCode workspace,
        int seen,
        IReadOnlyList<ReportDeed> deeds,
        CancellationToken cancellation
    );
}
