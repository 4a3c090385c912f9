using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A signature under an outcome, as JSON.</summary>
/// <param name="OnBehalfOf">The code of the organisation that is signed for; null for none.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SignatureInput(string? OnBehalfOf = null);
