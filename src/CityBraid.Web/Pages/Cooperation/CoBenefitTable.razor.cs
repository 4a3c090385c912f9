using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What a project does besides its purpose: where it stood, stands, and what changed.</summary>
public sealed partial class CoBenefitTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The co-benefits.</summary>
    [Parameter]
    [EditorRequired]
    public required CoBenefits Of { get; set; }

    private static string Amount(CoBenefit benefit, decimal? value) =>
        value is { } known ? $"{NdcLabels.Number(known)} {benefit.Unit}".TrimEnd() : Figures.None;

    private static string Change(CoBenefit benefit) =>
        (benefit.Change > 0 ? "+" : string.Empty) + Amount(benefit, benefit.Change);

    private string Day(Period? period) =>
        period is null ? string.Empty : CooperationWords.Date(Visit, period);

    private string Verdict(bool isBetter) =>
        CooperationWords.Say(Visit, isBetter ? "benefits.better" : "benefits.worse");
}
