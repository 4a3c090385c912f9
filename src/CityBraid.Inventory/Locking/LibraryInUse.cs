namespace CityBraid.Inventory;

/// <summary>The tables and methods that an inventory is computed with.</summary>
/// <param name="Tables">The tables.</param>
/// <param name="Methods">The methods with the defaults of those tables.</param>
/// <param name="Use">Which version they are of.</param>
public sealed record LibraryInUse(InventoryTables Tables, MethodLibrary Methods, FactorUse Use);
