using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>An item of a form that is not known and was left out.</summary>
/// <param name="Item">The item as written.</param>
/// <param name="Where">The cell it is written in.</param>
public sealed record SkippedItem(string Item, Location Where);
