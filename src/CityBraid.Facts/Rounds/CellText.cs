namespace CityBraid.Facts;

/// <summary>What somebody wrote about one cell.</summary>
/// <param name="Key">Which cell.</param>
/// <param name="Amount">The amount as it was written; nothing when there is none.</param>
/// <param name="Unit">Its unit; nothing for the variable's usual one.</param>
/// <param name="Quality">How it came to be known.</param>
/// <param name="Reason">Why there is none; nothing when there is one.</param>
/// <param name="Source">Where it is from; nothing when that is not said.</param>
public sealed record CellText(
    CellKey Key,
    string Amount,
    string Unit = "",
    Kernel.Quality Quality = Kernel.Quality.Unstated,
    string Reason = "",
    string Source = ""
)
{
    /// <summary>
    /// The number of the deed that the writer saw at the cell, 0 for none; null when that is not known: it
    /// replaces the writer's own answer then, and nobody else's.
    /// </summary>
    public int? Seen { get; init; }
}
