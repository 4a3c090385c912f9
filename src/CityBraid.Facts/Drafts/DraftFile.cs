using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>A file that somebody brings to import.</summary>
/// <param name="Content">The file's bytes.</param>
/// <param name="FileName">Its name as its owner knows it.</param>
/// <param name="Place">The place it is about.</param>
/// <param name="Year">The Gregorian year, when the file does not tell one.</param>
/// <param name="Mapping">The name of the mapping to read it by; null to recognise its form.</param>
public sealed record DraftFile(
    Stream Content,
    string FileName,
    PlaceCode Place,
    int? Year = null,
    string? Mapping = null
);
