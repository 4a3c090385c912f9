namespace CityBraid.Web;

/// <summary>A result with what its page shows beside it.</summary>
/// <param name="Place">The place.</param>
/// <param name="Plan">The model.</param>
/// <param name="Result">The result.</param>
/// <param name="Outline">The result year by year; null when it has no tables.</param>
internal sealed record PlanResultView(Place Place, StoredPlan Plan, PlanResult Result, PlanOutline? Outline);
