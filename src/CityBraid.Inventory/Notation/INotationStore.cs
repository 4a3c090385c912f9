using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Keeps the notation keys of each city and year.</summary>
public interface INotationStore
{
    /// <summary>The keys stated for a place and year, in order of references.</summary>
    Task<IReadOnlyList<StatedNotation>> ListNotationsAsync(
        PlaceCode place,
        int year,
        CancellationToken cancellation
    );

    /// <summary>
    /// States keys, replacing those of the same references, and writes the audit trail; all or none.
    /// </summary>
    /// <param name="change">The keys and whom, where and when they concern.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    Task SaveNotationsAsync(NotationChange change, CancellationToken cancellation);

    /// <summary>Removes keys of the change's references, and writes the audit trail; all or none.</summary>
    /// <param name="change">The keys and whom, where and when they concern.</param>
    /// <param name="cancellation">Stops before anything is removed.</param>
    Task RemoveNotationsAsync(NotationChange change, CancellationToken cancellation);
}
