using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Keeps the register of places.</summary>
public interface IPlaceStore : IPlaceReader
{
    /// <summary>Adds a place, or replaces the one of the same code, and writes the audit trail.</summary>
    /// <param name="place">The place.</param>
    /// <param name="actor">Who adds it.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    Task SavePlaceAsync(Place place, Actor actor, DateTimeOffset at, CancellationToken cancellation);
}
