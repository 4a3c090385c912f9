using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Keeps the register of places.</summary>
public interface IPlaceStore : IPlaceReader
{
    /// <summary>Adds a place and writes the audit trail; false when its code is taken.</summary>
    /// <param name="place">The place.</param>
    /// <param name="actor">Who adds it.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    Task<bool> TryAddPlaceAsync(Place place, Actor actor, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Changes a place as it is then on record: of two changes at once neither is lost.</summary>
    /// <param name="code">The place.</param>
    /// <param name="change">The place changed, from what is on record.</param>
    /// <param name="author">Who changes it, and when.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    /// <returns>The place as it is on record afterwards; null when there is none.</returns>
    Task<Place?> ChangePlaceAsync(
        PlaceCode code,
        Func<Place, Place> change,
        (Actor Actor, DateTimeOffset At) author,
        CancellationToken cancellation
    );
}
