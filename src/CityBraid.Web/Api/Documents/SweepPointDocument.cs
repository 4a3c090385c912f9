using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>
/// One point of an abatement curve, as JSON: its price or its cap, whichever changes. What is not known is
///   null.
/// </summary>
public sealed record SweepPointDocument(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Penalty,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Cap,
    double? Objective,
    double? Emissions,
    double Seconds,
    string Status,
    double? Gap,
    bool Proven
)
{
    /// <summary>The point.</summary>
    public static SweepPointDocument Of(SweepKind kind, SweepPoint point) =>
        new(
            kind == SweepKind.Penalty ? point.Value : null,
            kind == SweepKind.Cap ? point.Value : null,
            ModelNumber.Finite(point.Objective),
            ModelNumber.Finite(point.Emissions),
            point.Seconds,
            JsonNames.Of(point.Status),
            ModelNumber.Finite(point.Certificate?.Gap),
            point.Certificate is { ProvesOptimality: true }
        );
}
