using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>A row that holds an error or a correction, with all it holds.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Number">The row's number.</param>
/// <param name="Cells">Its cells from left to right, those to mend among them even when they are
///   blank.</param>
public sealed record SheetRow(Location Sheet, int Number, IReadOnlyList<SheetCell> Cells);
