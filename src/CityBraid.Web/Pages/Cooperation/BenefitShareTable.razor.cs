using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Whom each benefit of a project reaches, and how much of it.</summary>
public sealed partial class BenefitShareTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The shares, by benefit.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<BenefitShare> Shares { get; set; }

    private string SumOf(string benefit) =>
        CooperationWords.Say(Visit, "benefits.sum", ("benefit", CooperationWords.Choice(Visit, benefit)));

    private string Percent(decimal? share) =>
        share is { } known
            ? $"{Numerals.Show(known, 2)} %"
            : CooperationWords.Say(Visit, "benefits.not-stated");

    /// <summary>A sum that lacks a share is not told: what is not stated is not nought.</summary>
    private string Sum(decimal? sum) =>
        sum is { } known ? $"{Numerals.Show(known, 2)} %" : CooperationWords.Say(Visit, "share.unknown");
}
