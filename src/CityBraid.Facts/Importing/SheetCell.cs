using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>A cell as it is read now, for whoever mends it.</summary>
/// <param name="Where">The cell.</param>
/// <param name="Title">What stands above its column; empty when nothing does.</param>
/// <param name="Text">Its text.</param>
public sealed record SheetCell(Location Where, string Title, string Text);
