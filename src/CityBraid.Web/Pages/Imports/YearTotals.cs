namespace CityBraid.Web;

/// <summary>The inventory of a year as it is and as it would be.</summary>
/// <param name="Year">The year.</param>
/// <param name="Before">The inventory as it is.</param>
/// <param name="After">The inventory after the import.</param>
public sealed record YearTotals(int Year, Compilation Before, Compilation After);
