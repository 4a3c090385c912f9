using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>What a verifier states about a claimed period, as JSON.</summary>
/// <param name="Amounts">How much of the claim of each calendar year is so.</param>
/// <param name="Reason">Why, where it is less than was claimed.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record VerificationInput(IReadOnlyList<AmountInput> Amounts, string? Reason = null);
