using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A paragraph in somebody's words, as JSON.</summary>
/// <param name="Words">The words, with the keys of figures in braces; empty to have it as drafted.</param>
/// <param name="Seen">The revision of the wording that was seen; 0 where it was as drafted.</param>
/// <param name="Drafted">The drafted paragraph that was read: another one now is a conflict; null not to
///   compare.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record WordingInput(string Words, int Seen, string? Drafted = null);
