using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Which base year a city chooses, as somebody wrote it.</summary>
/// <param name="Place">The place.</param>
/// <param name="Year">The year in either era and in any digits.</param>
/// <param name="Percent">From which change on its total is recalculated, in per cent: 5.</param>
/// <param name="Reason">Why this year.</param>
public sealed record BaseYearRequest(PlaceCode Place, string Year, decimal Percent, string Reason);
