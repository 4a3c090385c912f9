namespace CityBraid.Web;

/// <summary>Which model is to be run and how, as its run keeps it.</summary>
/// <param name="Place">The place whose workspace the model belongs to.</param>
/// <param name="Plan">The model's number.</param>
/// <param name="Options">How it is to be solved.</param>
/// <param name="Sweep">What is to be swept; null to solve the model once.</param>
public sealed record PlanRunInput(string Place, long Plan, PlanOptions Options, SweepRequest? Sweep = null);
