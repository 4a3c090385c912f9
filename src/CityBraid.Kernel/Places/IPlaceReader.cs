namespace CityBraid.Kernel;

/// <summary>Reads the register of places.</summary>
public interface IPlaceReader
{
    /// <summary>The place of a code; null when there is none.</summary>
    Task<Place?> FindPlaceAsync(PlaceCode code, CancellationToken cancellation);

    /// <summary>All places in order of their codes.</summary>
    Task<IReadOnlyList<Place>> ListPlacesAsync(CancellationToken cancellation);
}
