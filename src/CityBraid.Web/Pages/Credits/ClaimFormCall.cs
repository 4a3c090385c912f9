namespace CityBraid.Web;

/// <summary>What a form about a claim was sent with.</summary>
/// <param name="Claim">The claim's code, as the address has it.</param>
/// <param name="Request">The request.</param>
internal sealed record ClaimFormCall(string Claim, HttpRequest Request);
