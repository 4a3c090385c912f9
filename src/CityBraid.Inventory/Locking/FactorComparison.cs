namespace CityBraid.Inventory;

/// <summary>The factors of an inventory beside those of the program's library.</summary>
/// <param name="Use">Which version it is computed with.</param>
/// <param name="Kept">The total with the version in use; null when nothing is known.</param>
/// <param name="Current">The total with the program's own library; null when nothing is known.</param>
/// <param name="Changes">What differs between the two, table by table; empty when nothing does.</param>
public sealed record FactorComparison(
    FactorUse Use,
    Kernel.Co2e? Kept,
    Kernel.Co2e? Current,
    IReadOnlyList<TableChange> Changes
);
