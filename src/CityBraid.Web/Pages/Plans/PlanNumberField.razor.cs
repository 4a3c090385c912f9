namespace CityBraid.Web;

/// <summary>A labelled number of a form about a model.</summary>
public sealed partial class PlanNumberField
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>What was filled in so far.</summary>
    [Parameter]
    [EditorRequired]
    public required SentForm Form { get; set; }

    /// <summary>The field's name, and that of its words.</summary>
    [Parameter]
    [EditorRequired]
    public required string Name { get; set; }

    /// <summary>What it holds when nobody wrote anything.</summary>
    [Parameter]
    [EditorRequired]
    public required string Usual { get; set; }

    /// <summary>Whether there are words that help to answer.</summary>
    [Parameter]
    public bool HasHint { get; set; }

    private string HintId => $"{Name}-hint";

    private string Value => Form[Name].Length == 0 ? Usual : Form[Name];
}
