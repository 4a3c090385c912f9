using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Notation keys to be stated for a place and year.</summary>
/// <param name="Place">The place.</param>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="Notations">The keys; several references at once are kept whole or not at all.</param>
public sealed record NotationRequest(PlaceCode Place, int Year, IReadOnlyList<StatedNotation> Notations);
