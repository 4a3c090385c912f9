using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Notation keys that are stated or withdrawn together.</summary>
/// <param name="Place">The place.</param>
/// <param name="Year">The inventory's year, Gregorian.</param>
/// <param name="Notations">The keys.</param>
/// <param name="Actor">Who states or withdraws them.</param>
/// <param name="At">When.</param>
public sealed record NotationChange(
    PlaceCode Place,
    int Year,
    IReadOnlyList<StatedNotation> Notations,
    Actor Actor,
    DateTimeOffset At
);
