using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What a project does besides its purpose and whom that reaches, as JSON.</summary>
/// <param name="Project">The project's code.</param>
/// <param name="Benefits">Its co-benefits.</param>
/// <param name="Shares">Whom they reach.</param>
public sealed record BenefitsDocument(
    string Project,
    IReadOnlyList<CoBenefitDocument> Benefits,
    IReadOnlyList<BenefitShareDocument> Shares
)
{
    /// <summary>The co-benefits of a project, names in a language.</summary>
    public static BenefitsDocument Of(CoBenefits found, string language) =>
        new(
            found.Project.Key.Code.Value,
            [.. found.Benefits.Select(benefit => CoBenefitDocument.Of(benefit, language))],
            [.. found.Shares.Select(share => BenefitShareDocument.Of(share, language))]
        );
}
