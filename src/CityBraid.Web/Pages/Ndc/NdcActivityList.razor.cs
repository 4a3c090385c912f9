using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Indicators that a city's electricity goes into, with their latest values.</summary>
public sealed partial class NdcActivityList
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The values.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorBoard Board { get; set; }

    /// <summary>The indicators.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<IndicatorDefinition> Of { get; set; }

    private IEnumerable<(IndicatorDefinition Indicator, RollupValue? Latest)> Lines =>
        Of.Select(one => (one, Board.FindLatest(one.Record.Fields["project"], one.Code)));

    private static IEnumerable<string> FactsOf(IndicatorDefinition indicator) =>
        indicator.Variables.Select(variable => variable.Fact).OfType<string>();
}
