using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Keeps the calculations of inventories: revisions are added, none is overwritten.</summary>
public interface ICalculationStore
{
    /// <summary>
    /// The newest revision of every calculation of a place and year, withdrawn ones too, in order of
    /// numbers.
    /// </summary>
    Task<IReadOnlyList<KeptCalculation>> ListCalculationsAsync(
        PlaceCode place,
        int year,
        CancellationToken cancellation
    );

    /// <summary>The years whose inventories hold a calculation that is not withdrawn.</summary>
    Task<IReadOnlyList<int>> ListCalculatedYearsAsync(PlaceCode place, CancellationToken cancellation);

    /// <summary>Adds a revision and writes the audit trail.</summary>
    /// <param name="calculation">What it says. Number 0 stands for a new calculation, which gets the next
    ///   number of its inventory; the revision is counted here.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    /// <returns>The revision as it was added.</returns>
    Task<KeptCalculation> AddRevisionAsync(KeptCalculation calculation, CancellationToken cancellation);
}
