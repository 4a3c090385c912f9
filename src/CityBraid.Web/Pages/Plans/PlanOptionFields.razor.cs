namespace CityBraid.Web;

/// <summary>How a model is to be solved: formulation, demand, time limit.</summary>
public sealed partial class PlanOptionFields
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>What was filled in so far.</summary>
    [Parameter]
    [EditorRequired]
    public required SentForm Form { get; set; }

    private const string HintId = $"{PlanForm.Formulation}-hint";
}
