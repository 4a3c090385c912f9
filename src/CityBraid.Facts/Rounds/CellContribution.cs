namespace CityBraid.Facts;

/// <summary>One answer among those that were given to a cell.</summary>
/// <param name="Cell">The cell with the answer.</param>
/// <param name="Deed">The deed that gave it: who, and when.</param>
/// <param name="IsStanding">Whether it is the one that stands.</param>
public sealed record CellContribution(CellAnswer Cell, RequestDeed Deed, bool IsStanding);
