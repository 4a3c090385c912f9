using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Keeps the base years of places.</summary>
public interface IBaseYearStore
{
    /// <summary>The base year of a place; null while none is chosen.</summary>
    Task<BaseYear?> FindBaseYearAsync(PlaceCode place, CancellationToken cancellation);

    /// <summary>Keeps a base year in the place of the one before, and writes the audit trail.</summary>
    Task SaveBaseYearAsync(BaseYear chosen, CancellationToken cancellation);
}
