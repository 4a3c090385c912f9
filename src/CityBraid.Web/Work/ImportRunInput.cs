namespace CityBraid.Web;

/// <summary>What an import that runs by itself is to read, as its run keeps it.</summary>
/// <param name="File">The stored file.</param>
/// <param name="Place">The place it is about, or the default for a table that names places itself.</param>
/// <param name="Year">The Gregorian year, when the file does not tell one.</param>
/// <param name="Mapping">The mapping to read it by; null to recognise its form.</param>
public sealed record ImportRunInput(string File, string Place, int? Year = null, string? Mapping = null);
