namespace CityBraid.Web;

/// <summary>The address of a model.</summary>
/// <param name="Visit">The request.</param>
/// <param name="Place">The place's code as it was written.</param>
/// <param name="Number">The model's number.</param>
internal sealed record PlanAddress(Visit Visit, string Place, long Number)
{
    /// <summary>How the model is named; null when the place's code is none.</summary>
    public PlanKey? FindKey() => PlaceCode.TryParse(Place, out var code) ? new PlanKey(code, Number) : null;
}
