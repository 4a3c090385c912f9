namespace CityBraid.Web;

/// <summary>Which inventory's calculations an address names.</summary>
/// <param name="Place">The place's code.</param>
/// <param name="Year">The year, in either era.</param>
/// <param name="List">Lists the calculations.</param>
internal sealed record CalculationsPath(string Place, string Year, ListCalculations List)
{
    /// <summary>The inventory they stand in.</summary>
    public Result<InventoryKey> Key => InventoryKey.Find(Place, Year);

    /// <summary>The calculation of a number, whether it is there or not.</summary>
    public Result<CalculationKey> Find(int number)
    {
        var key = Key;
        return key.IsRefused ? key.Refusal : new CalculationKey(key.Value.Place, key.Value.Year, number);
    }
}
