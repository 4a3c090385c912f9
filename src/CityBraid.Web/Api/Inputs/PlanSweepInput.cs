using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A sweep over prices of an emission.</summary>
/// <param name="Penalty">The emission.</param>
/// <param name="From">The first price.</param>
/// <param name="To">The last price.</param>
/// <param name="Points">How many points, both ends included.</param>
/// <param name="Options">How the model is to be solved at each point.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PlanSweepInput(
    string Penalty,
    double From,
    double To,
    int Points,
    PlanOptionsInput? Options = null
)
{
    /// <summary>What is to be swept.</summary>
    public SweepRequest ToSweep() => new(SweepKind.Penalty, Penalty, From, To, Points);
}
