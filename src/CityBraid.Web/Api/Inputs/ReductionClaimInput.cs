using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A claim that is put on record, as JSON.</summary>
/// <param name="Names">Its names by language.</param>
/// <param name="Basis">In which account it is counted.</param>
/// <param name="Claimant">Who counts it.</param>
/// <param name="Place">Where: the code of a place on record.</param>
/// <param name="Source">What emits less: a reference of the GPC and, below it, what exactly.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Evidence">Where it can be read that it is claimed.</param>
/// <param name="Tonnes">How much, in tCO2e; null when it is not stated.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReductionClaimInput(
    IReadOnlyDictionary<string, string> Names,
    string Basis,
    string Claimant,
    string Place,
    string Source,
    DateOnly From,
    DateOnly To,
    string Evidence,
    decimal? Tonnes = null
)
{
    /// <summary>The claim of a code.</summary>
    internal Result<RecordedClaim> Read(string text)
    {
        var names = OrganisationInput.ReadNames(Names);
        var basis = ApiTexts.Choice<ClaimBasis>(Basis);
        var place = CreditCodes.Place(Place);
        var source = CreditCodes.Source(Source);
        var days = RecordedClaim.DaysOf(From, To);
        return !ClaimCode.TryParse(text, out var code) ? CreditCodes.NotOne(text)
            : (names.Refusal ?? basis.Refusal ?? place.Refusal ?? source.Refusal ?? days.Refusal)
                is { } refusal
                ? refusal
            : new RecordedClaim
            {
                Code = code,
                Names = names.Value!,
                Basis = basis.Value,
                Claimant = (Claimant ?? string.Empty).Trim(),
                Place = place.Value!,
                Source = source.Value!,
                Days = days.Value!,
                Tonnes = Tonnes,
                Evidence = (Evidence ?? string.Empty).Trim(),
            };
    }
}
