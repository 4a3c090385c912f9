namespace CityBraid.Web;

/// <summary>Which commodity and which emission the charts of a result are about.</summary>
public sealed partial class PlanOutlineForm
{
    /// <summary>The id of the form.</summary>
    internal const string Id = "outline-form";

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The result.</summary>
    [Parameter]
    [EditorRequired]
    public required PlanResult Result { get; set; }

    /// <summary>The result year by year.</summary>
    [Parameter]
    [EditorRequired]
    public required PlanOutline Outline { get; set; }
}
