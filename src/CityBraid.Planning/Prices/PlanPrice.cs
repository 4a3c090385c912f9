namespace CityBraid.Planning;

/// <summary>A price that follows from the best solution, in money of its own year.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Constraint">The requirement it comes from.</param>
/// <param name="Subject">Names by set: region, commodity or technology or emission, time slice,
/// year.</param>
/// <param name="Price">
/// Money per unit; of a limit what one unit more room saves, of an equality what raising its constant by
/// one saves.
/// </param>
public sealed record PlanPrice(
    PriceKind Kind,
    ConstraintFamily Constraint,
    IReadOnlyDictionary<SetKind, string> Subject,
    double Price
);
