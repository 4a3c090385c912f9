namespace CityBraid.Web;

/// <summary>A number worked out once more, as JSON.</summary>
/// <param name="Step">What was worked out.</param>
/// <param name="Stated">What the version says.</param>
/// <param name="Recomputed">What came out; null when it could not be worked out.</param>
/// <param name="Unit">The unit of both.</param>
/// <param name="Agrees">Whether it came out as stated.</param>
public sealed record ReperformanceDocument(
    [property: Choices(typeof(ReperformedStep))] string Step,
    decimal Stated,
    decimal? Recomputed,
    string Unit,
    bool Agrees
)
{
    /// <summary>The step.</summary>
    internal static ReperformanceDocument Of(Reperformance step) =>
        new(JsonNames.Of(step.Step), step.Stated, step.Recomputed, step.Unit, step.Agrees);
}
