namespace CityBraid.Facts;

/// <summary>A file that facts were read from, and how many it stands behind.</summary>
/// <param name="File">The file's name as its owner knows it.</param>
/// <param name="Sha256">The hash of its bytes; null when no file was read.</param>
/// <param name="Facts">How many facts on record came from it.</param>
public sealed record SourceCount(string File, string? Sha256, int Facts);
