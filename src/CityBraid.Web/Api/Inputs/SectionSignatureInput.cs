using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A signature for a section of a draft, as JSON.</summary>
/// <param name="Organisation">Whom the caller signs for.</param>
/// <param name="Seen">The digest of the section that was read.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SectionSignatureInput(string Organisation, string Seen);
