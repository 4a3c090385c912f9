namespace CityBraid.Web;

/// <summary>One point of an abatement curve, as JSON; what is not known is null.</summary>
public sealed record SweepPointDocument(
    double Penalty,
    double? Objective,
    double? Emissions,
    double Seconds,
    string Status
)
{
    /// <summary>The point.</summary>
    public static SweepPointDocument Of(SweepPoint point) =>
        new(
            point.Value,
            ModelNumber.Finite(point.Objective),
            ModelNumber.Finite(point.Emissions),
            point.Seconds,
            JsonNames.Of(point.Status)
        );
}
