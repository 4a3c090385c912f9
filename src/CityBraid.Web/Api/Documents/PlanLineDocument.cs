namespace CityBraid.Web;

/// <summary>A number for each year as JSON.</summary>
public sealed record PlanLineDocument(
    [property: Choices(typeof(PlanLineKind))] string Kind,
    string Name,
    IReadOnlyList<double> Values
)
{
    /// <summary>The lines.</summary>
    public static IReadOnlyList<PlanLineDocument> Of(IEnumerable<PlanLine> lines) =>
        [.. lines.Select(line => new PlanLineDocument(JsonNames.Of(line.Kind), line.Name, line.Values))];
}
