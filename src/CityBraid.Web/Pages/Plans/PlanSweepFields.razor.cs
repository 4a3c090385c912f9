namespace CityBraid.Web;

/// <summary>How a model is to be swept: by a price or a cap of an emission, from where to where.</summary>
public sealed partial class PlanSweepFields
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>What was filled in so far.</summary>
    [Parameter]
    [EditorRequired]
    public required SentForm Form { get; set; }

    /// <summary>The emissions of the model.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<string> Emissions { get; set; }

    private SweepKind Chosen => PlanForm.KindOf(Form);
}
