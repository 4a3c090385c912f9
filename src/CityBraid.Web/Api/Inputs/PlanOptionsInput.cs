using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>How a model is to be solved.</summary>
/// <param name="Formulation">Which reading: <c>corrected</c>, <c>strict</c> or <c>clews</c>.</param>
/// <param name="TimeLimit">How many seconds the solver may take; ten minutes when nobody says.</param>
/// <param name="DemandFactor">What every demand is multiplied by.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PlanOptionsInput(
    string? Formulation = null,
    double TimeLimit = 600,
    double DemandFactor = 1
)
{
    /// <summary>The options, or what is wrong with them.</summary>
    public Result<PlanOptions> ToOptions()
    {
        var formulation = ApiTexts.Choice<PlanFormulation>(
            Formulation ?? JsonNames.Of(default(PlanFormulation))
        );
        if (formulation.IsRefused)
        {
            return formulation.Refusal;
        }

        var limit = TimeSpan.FromSeconds(Math.Clamp(TimeLimit, 0, 1e6));
        var options = new PlanOptions(formulation.Value, limit) { DemandFactor = DemandFactor };
        return options.FindProblem() is { } problem ? problem : options;
    }
}
