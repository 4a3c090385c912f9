namespace CityBraid.Web;

/// <summary>One line of a calculation as JSON.</summary>
public sealed record TraceDocument(
    string Symbol,
    decimal Value,
    string Unit,
    string? Equation,
    string? Source
)
{
    /// <summary>The lines.</summary>
    public static IReadOnlyList<TraceDocument> Of(IEnumerable<TraceStep> steps) =>
        [
            .. steps.Select(step => new TraceDocument(
                step.Symbol,
                step.Value.Amount,
                step.Value.Unit.Symbol,
                step.Equation,
                step.Source
            )),
        ];
}
