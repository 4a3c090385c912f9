using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>An indicator by ward, district or whatever areas its map has.</summary>
public sealed partial class IndicatorMap
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorView View { get; set; }

    /// <summary>The indicator.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorDefinition Indicator { get; set; }

    /// <summary>The map; null when there is none, or nothing to show on it.</summary>
    [Parameter]
    public Choropleth? Map { get; set; }

    private bool MayWrite => Visit.Visitor.Actor.May(Permission.WriteCooperation, View.Code);

    private string Told(ChoroplethArea area) =>
        area.Value is { } value ? IndicatorWords.WithUnit(Indicator, value) : Say("map.no-data");

    private string Range(decimal from, decimal to) =>
        from == to
            ? IndicatorWords.WithUnit(Indicator, from)
            : $"{IndicatorWords.Amount(Indicator, from)} – {IndicatorWords.WithUnit(Indicator, to)}";

    private string Say(string key) => CooperationWords.Say(Visit, key);
}
