namespace CityBraid.Web;

/// <summary>Which inventory's notation keys an address names.</summary>
/// <param name="Place">The place's code.</param>
/// <param name="Year">The year, in either era.</param>
/// <param name="List">Lists the keys.</param>
internal sealed record NotationsPath(string Place, string Year, ListNotations List)
{
    /// <summary>The inventory they stand in.</summary>
    public Result<InventoryKey> Key => InventoryKey.Find(Place, Year);
}
