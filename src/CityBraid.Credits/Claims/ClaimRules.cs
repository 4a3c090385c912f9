using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>What a claim has to say before it goes on record.</summary>
internal static class ClaimRules
{
    private const int TextMax = 300;
    private const decimal TonnesMax = 1_000_000_000_000m;
    private static readonly DateOnly Earliest = new(1900, 1, 1);
    private static readonly DateOnly Latest = new(2200, 12, 31);

    /// <summary>Why a claim cannot be kept; null when it can.</summary>
    public static Refusal? FindFault(RecordedClaim claim) =>
        claim.Basis == ClaimBasis.Credit ? Refusal.Invalid("credits.claim-of-credits")
        : FindFault("claimant", claim.Claimant) is { } noClaimant ? noClaimant
        : FindFault("evidence", claim.Evidence) is { } noEvidence ? noEvidence
        : claim
            .Names.Texts.Values.Select(name => FindFault("name", name))
            .FirstOrDefault(one => one is not null)
            is { } noName
            ? noName
        : claim.Days.From < Earliest || claim.Days.To > Latest ? Refusal.Invalid("credits.claim-days-far")
        : claim.Tonnes is <= 0 or > TonnesMax
            ? Refusal.Invalid(
                "credits.claim-tonnes",
                ("tonnes", claim.Tonnes.Value.ToString(CultureInfo.InvariantCulture))
            )
        : null;

    /// <summary>Why a text cannot be kept; null when it can.</summary>
    public static Refusal? FindFault(string field, string? text) =>
        string.IsNullOrWhiteSpace(text) ? Refusal.Invalid("credits.text-missing", ("field", field))
        : text.Length > TextMax || text.Any(char.IsControl) ? WholeTonnes.FindFault(field, text)
        : null;
}
