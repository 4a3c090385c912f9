using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What is known of a year.</summary>
/// <param name="Year">The year, Gregorian, or the number of a budget year.</param>
/// <param name="Amount">How much.</param>
internal sealed record YearAmount(int Year, Quantity Amount);
