namespace CityBraid.Web;

/// <summary>What the claim map is read by.</summary>
/// <param name="Show">Holds the claims against each other.</param>
/// <param name="List">Lists those on record.</param>
/// <param name="Standing">Tells what the reader is to the registry.</param>
internal sealed record ClaimsReading(ShowClaimMap Show, ListRecordedClaims List, ShowStanding Standing);
