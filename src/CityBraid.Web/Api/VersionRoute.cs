namespace CityBraid.Web;

/// <summary>Which version of which inventory an address names.</summary>
/// <param name="Place">The place's code as it was written.</param>
/// <param name="Year">The year in either era.</param>
/// <param name="Number">The version's number.</param>
internal sealed record VersionRoute(string Place, string Year, int Number)
{
    /// <summary>The version, or what is wrong with the address.</summary>
    public Result<VersionKey> Key
    {
        get
        {
            var found = InventoryKey.Find(Place, Year);
            return found.IsRefused
                ? found.Refusal
                : new VersionKey(found.Value.Place, found.Value.Year, Number);
        }
    }
}
