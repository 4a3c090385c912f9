using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>
/// A logframe as people read it: goal, outcomes, outputs and activities with what they are measured by, and
/// beside each row what is to be mended.
/// </summary>
public sealed partial class LogframeTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorView View { get; set; }

    /// <summary>The logframe.</summary>
    [Parameter]
    [EditorRequired]
    public required LogframeOverview Logframe { get; set; }

    /// <summary>Whether the page is the logframe's own.</summary>
    [Parameter]
    public bool IsOwnPage { get; set; }

    private string Id => $"logframe-{Logframe.Logframe.Key.Code}";

    private string? Project => Logframe.Logframe.Fields["project"];

    private bool MayWrite => Visit.Visitor.Actor.May(Permission.WriteCooperation, View.Code);

    private string Say(string key) => CooperationWords.Say(Visit, key);
}
