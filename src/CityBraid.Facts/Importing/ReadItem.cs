using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>An item of a file and what it is taken for.</summary>
/// <param name="Item">The item as written.</param>
/// <param name="Where">The first cell it is written in.</param>
/// <param name="Unit">Its unit as written there; empty when there is none.</param>
/// <param name="Variable">The code of the variable it means; null when it is not known or left out.</param>
/// <param name="IsChosen">Whether somebody decided so, now or at an earlier import.</param>
public sealed record ReadItem(string Item, Location Where, string Unit, string? Variable, bool IsChosen)
{
    /// <summary>Whether somebody decided to leave it out.</summary>
    public bool IsLeftOut => IsChosen && Variable is null;
}
