namespace CityBraid.Kernel;

/// <summary>The file and cell a fact was read from, or the person who stated it.</summary>
/// <param name="Location">File, sheet and cell.</param>
/// <param name="FileSha256">The hash of the file's bytes, in lower-case hexadecimal; null when no file was
///   read.</param>
/// <param name="Statement">What the data itself says about its origin, such as "PEA billing records"; null
///   when nothing.</param>
public sealed record FactSource(Location Location, string? FileSha256 = null, string? Statement = null);
