using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>A correction with the place of its cell in the sheet.</summary>
/// <param name="Row">The row's number.</param>
/// <param name="Column">The column's number.</param>
/// <param name="Correction">What the file says there, and what is read.</param>
internal sealed record PlacedCorrection(int Row, int Column, Correction Correction);
