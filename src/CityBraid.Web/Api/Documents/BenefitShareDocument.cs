using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Whom a benefit of a project reaches, as JSON.</summary>
/// <param name="Benefit">Which benefit.</param>
/// <param name="Beneficiary">Whom, in the caller's language.</param>
/// <param name="Percent">How much of it; null when it is not stated.</param>
/// <param name="How">By which way; null when it is not stated.</param>
public sealed record BenefitShareDocument(string Benefit, string Beneficiary, decimal? Percent, string? How)
{
    /// <summary>A share, names in a language.</summary>
    public static BenefitShareDocument Of(BenefitShare share, string language) =>
        new(share.Benefit, share.Who.In(language), share.Percent, share.How?.In(language));
}
