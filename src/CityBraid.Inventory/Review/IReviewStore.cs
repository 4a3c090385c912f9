using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Keeps the versions of inventories, and all that happens to them. Nothing is ever
/// changed.</summary>
public interface IReviewStore
{
    /// <summary>The versions of an inventory, the latest first.</summary>
    Task<IReadOnlyList<InventoryVersion>> ListVersionsAsync(
        PlaceCode place,
        int year,
        CancellationToken cancellation
    );

    /// <summary>What a version says, as <see cref="FrozenInventory.ToText"/> wrote it; null when there
    ///   is none.</summary>
    Task<string?> FindTextAsync(VersionKey key, CancellationToken cancellation);

    /// <summary>Adds a version; false when somebody added one of its number meanwhile.</summary>
    Task<bool> TryAddVersionAsync(InventoryVersion version, string text, CancellationToken cancellation);

    /// <summary>Adds what happened to a version; false when something else happened meanwhile.</summary>
    /// <param name="key">The version.</param>
    /// <param name="seen">How many deeds were seen.</param>
    /// <param name="deed">What happened.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    Task<bool> TryAddDeedAsync(VersionKey key, int seen, ReviewDeed deed, CancellationToken cancellation);

    /// <summary>What its verifiers and the city did about a version, in order.</summary>
    Task<IReadOnlyList<VerificationDeed>> ListVerificationAsync(
        VersionKey key,
        CancellationToken cancellation
    );

    /// <summary>Adds a deed of a verification; false when something else happened meanwhile.</summary>
    /// <param name="key">The version.</param>
    /// <param name="seen">How many deeds were seen.</param>
    /// <param name="deed">What happened.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    Task<bool> TryAddVerificationAsync(
        VersionKey key,
        int seen,
        VerificationDeed deed,
        CancellationToken cancellation
    );
}
