using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Keeps the forms that workspaces loaded, version by version.</summary>
public interface IInstalledPackStore
{
    /// <summary>Everything that a workspace loaded and removed, in order.</summary>
    Task<IReadOnlyList<InstalledPack>> ListAsync(PlaceCode workspace, CancellationToken cancellation);

    /// <summary>Adds a version or a removal; false when somebody else added one meanwhile.</summary>
    /// <param name="pack">What is added.</param>
    /// <param name="seen">How many there were when this was decided.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    Task<bool> TryAddAsync(InstalledPack pack, int seen, CancellationToken cancellation);
}
