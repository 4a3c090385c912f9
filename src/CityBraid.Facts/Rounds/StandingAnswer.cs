namespace CityBraid.Facts;

/// <summary>The answer of a cell as it stands.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Number">The number of the deed that gave it.</param>
/// <param name="Deed">That deed.</param>
public sealed record StandingAnswer(CellAnswer Answer, int Number, RequestDeed Deed);
