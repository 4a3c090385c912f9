using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>References whose notation keys are to be withdrawn for a place and year.</summary>
/// <param name="Place">The place.</param>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="References">The references; several at once are withdrawn whole or not at all.</param>
public sealed record WithdrawalRequest(PlaceCode Place, int Year, IReadOnlyList<string> References);
