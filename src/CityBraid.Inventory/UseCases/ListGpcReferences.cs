namespace CityBraid.Inventory;

/// <summary>Lists the references of the standard with the headings they stand under.</summary>
public sealed class ListGpcReferences(InventoryTables tables)
{
    /// <summary>The tree; it is published, so anybody may read it.</summary>
    public GpcTree Run() => tables.Gpc;
}
