namespace CityBraid.Facts;

/// <summary>What is known of a wider area, from which a cell is estimated; all as somebody wrote
/// it.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Amount">The area's amount.</param>
/// <param name="Unit">Its unit; nothing for the variable's usual one.</param>
/// <param name="Measure">By what it is shared out: <c>population</c>.</param>
/// <param name="City">The city's part of the measure.</param>
/// <param name="Area">All of the measure in the area.</param>
/// <param name="Source">Where the area's amount is from.</param>
public sealed record ScalingRequest(
    CellKey Cell,
    string Amount,
    string Unit,
    string Measure,
    string City,
    string Area,
    string Source
)
{
    /// <summary>
    /// The number of the deed that the writer saw at the cell, 0 for none; null when that is not known.
    /// </summary>
    public int? Seen { get; init; }
}
