using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>A correction that was made in reading a file.</summary>
/// <param name="Where">The cell.</param>
/// <param name="Correction">What the file says there, what was read, and who said so.</param>
public sealed record ReadCorrection(Location Where, Correction Correction);
