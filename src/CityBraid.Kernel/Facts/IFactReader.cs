namespace CityBraid.Kernel;

/// <summary>Reads the facts on record; every room that needs a fact reads the same one.</summary>
public interface IFactReader
{
    /// <summary>The facts that a query asks for, in order of place, variable and period.</summary>
    Task<IReadOnlyList<Fact>> FindFactsAsync(FactQuery query, CancellationToken cancellation);

    /// <summary>
    /// The number of the newest change of a place's facts; 0 when there is none. While it stays the same, so
    /// do they, and it only ever grows.
    /// </summary>
    Task<long> FindNewestChangeAsync(PlaceCode place, CancellationToken cancellation);
}
