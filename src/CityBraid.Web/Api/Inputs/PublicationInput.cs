using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>Which state of a draft is to be published, as JSON.</summary>
/// <param name="Revision">The revision that was seen.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PublicationInput(int Revision);
