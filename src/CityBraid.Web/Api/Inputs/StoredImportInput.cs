using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A stored file to be imported as a run, as JSON.</summary>
/// <param name="File">The stored file's id.</param>
/// <param name="Year">The year, in either era, when the file names none.</param>
/// <param name="Mapping">The name of a mapping.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StoredImportInput(string File, string? Year = null, string? Mapping = null);
