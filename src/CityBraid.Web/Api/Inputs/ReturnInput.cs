using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>That answers are returned, as JSON.</summary>
/// <param name="Note">What is to be looked at again.</param>
/// <param name="Seen">How many deeds of the request were seen.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReturnInput(string Note, int Seen);
