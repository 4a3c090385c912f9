using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The latest value of an indicator in a project, and how it stands to its path.</summary>
public sealed partial class LogframeValue
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

    /// <summary>The project; null for the whole workspace.</summary>
    [Parameter]
    public string? Project { get; set; }

    private RollupValue? Value => View.Board.FindLatest(Project, Indicator.Code);
}
