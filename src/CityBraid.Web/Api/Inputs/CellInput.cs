using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A cell to be corrected, as JSON.</summary>
/// <param name="Cell">The cell: <c>F8</c>.</param>
/// <param name="Text">What to read in it; empty to read nothing.</param>
/// <param name="Sheet">The sheet; null for a file of one table.</param>
/// <param name="Seen">What it held when it was looked at; null to overrule whatever it is.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CellInput(string Cell, string Text, string? Sheet = null, string? Seen = null);
