namespace CityBraid.Web;

/// <summary>Which notation key an address names.</summary>
/// <param name="Place">The place's code.</param>
/// <param name="Year">The year, in either era.</param>
/// <param name="Gpc">The reference number.</param>
internal sealed record NotationAddress(string Place, string Year, string Gpc)
{
    /// <summary>The inventory it stands in.</summary>
    public Result<InventoryKey> Key => InventoryKey.Find(Place, Year);
}
