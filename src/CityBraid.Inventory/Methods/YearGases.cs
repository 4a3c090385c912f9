using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The gases of one year, for methods that spread emissions over time.</summary>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="Gases">The masses.</param>
public sealed record YearGases(int Year, IReadOnlyList<GasMass> Gases);
