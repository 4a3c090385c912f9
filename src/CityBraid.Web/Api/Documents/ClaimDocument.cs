namespace CityBraid.Web;

/// <summary>A claim on a reduction as JSON.</summary>
public sealed record ClaimDocument(
    string Id,
    IReadOnlyDictionary<string, string> Names,
    [property: Choices(typeof(ClaimBasis))] string Basis,
    string Claimant,
    string? Place,
    string? Source,
    DateOnly From,
    DateOnly To
)
{
    /// <summary>How much, in tCO2e; null when it is not stated.</summary>
    public decimal? Tonnes { get; init; }

    /// <summary>Where it can be read that it is claimed.</summary>
    public required string Evidence { get; init; }

    /// <summary>Whether it can no longer be withdrawn: its tonnes were used up.</summary>
    public bool Final { get; init; }

    /// <summary>Why it was withdrawn; null while it stands.</summary>
    public string? Withdrawn { get; init; }

    /// <summary>The claim as whoever publishes it tells it.</summary>
    public static ClaimDocument Of(ReductionClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new(
            claim.Id,
            JsonNames.Ordered(claim.Names.Texts),
            JsonNames.Of(claim.Basis),
            claim.Claimant,
            claim.Place?.Value,
            claim.Source?.Value,
            claim.Days.From,
            claim.Days.To
        )
        {
            Tonnes = claim.Tonnes,
            Evidence = claim.Evidence,
            Final = claim.IsFinal,
        };
    }

    /// <summary>The claim as it is on record.</summary>
    public static ClaimDocument Of(RecordedClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Of(claim.ToClaim()) with { Withdrawn = claim.Withdrawn };
    }
}
