namespace CityBraid.Planning;

/// <summary>How a model is to be solved.</summary>
/// <param name="Formulation">Which published reading of the model.</param>
/// <param name="TimeLimit">How long the solver may take; null for as long as it needs.</param>
public sealed record PlanOptions(
    PlanFormulation Formulation = PlanFormulation.Corrected,
    TimeSpan? TimeLimit = null
);
