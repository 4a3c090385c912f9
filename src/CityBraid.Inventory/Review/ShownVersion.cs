namespace CityBraid.Inventory;

/// <summary>A version with what it says, and what is otherwise by now.</summary>
/// <param name="Version">The version.</param>
/// <param name="Inventory">What it says.</param>
/// <param name="Since">The rows that the record would give otherwise today, under the same GWP set, at the
///   same level.</param>
public sealed record ShownVersion(
    InventoryVersion Version,
    FrozenInventory Inventory,
    IReadOnlyList<VersionDifference> Since
)
{
    /// <summary>What else is otherwise, beside the rows.</summary>
    public IReadOnlyList<VersionPart> Otherwise { get; init; } = [];

    /// <summary>Whether the record says the same as the version, to the last letter.</summary>
    public required bool IsSame { get; init; }
}
