using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>The wish to collect data of a place for a period.</summary>
/// <param name="Place">The place.</param>
/// <param name="Title">What the round is called.</param>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="IsFiscal">Whether the budget year of that number is meant.</param>
/// <param name="Due">The last day for answers.</param>
public sealed record RoundOpening(PlaceCode Place, string Title, int Year, bool IsFiscal, DateOnly Due);
