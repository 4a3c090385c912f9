using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A link that is wanted for a country group, as JSON.</summary>
/// <param name="Group">The code of the country group.</param>
/// <param name="Days">For how many days.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ContributorLinkInput(string Group, int Days);
