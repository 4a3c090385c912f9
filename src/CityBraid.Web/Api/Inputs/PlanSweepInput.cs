using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A sweep over prices or caps of an emission; exactly one of the two names the emission.</summary>
/// <param name="From">The first price or cap.</param>
/// <param name="To">The last price or cap.</param>
/// <param name="Points">How many points, both ends included.</param>
/// <param name="Penalty">The emission whose price changes, the same in every year.</param>
/// <param name="Cap">The emission whose sum over all years is capped.</param>
/// <param name="Options">How the model is to be solved at each point.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PlanSweepInput(
    double From,
    double To,
    int Points,
    string? Penalty = null,
    string? Cap = null,
    PlanOptionsInput? Options = null
)
{
    /// <summary>What is to be swept, or why nothing can be.</summary>
    public Result<SweepRequest> ToSweep() =>
        (Penalty, Cap) switch
        {
            ({ } priced, null) => new SweepRequest(SweepKind.Penalty, priced, From, To, Points),
            (null, { } capped) => new SweepRequest(SweepKind.Cap, capped, From, To, Points),
            _ => Refusal.Invalid("planning.sweep-of-what"),
        };
}
