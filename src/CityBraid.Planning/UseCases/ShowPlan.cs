using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>Shows a model on record and what was found in it.</summary>
public sealed class ShowPlan(IPlanStore store)
{
    /// <summary>The model.</summary>
    public async Task<Result<StoredPlan>> RunAsync(Actor actor, PlanKey key, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        if (actor.FindRefusal(Permission.ReadPlans, key.Place) is { } refusal)
        {
            return refusal;
        }

        return await store.FindPlanAsync(key, cancellation) is { } plan ? plan : Unknown(key);
    }

    internal static Refusal Unknown(PlanKey key) =>
        Refusal.NotFound("planning.unknown-plan", ("number", FormattableString.Invariant($"{key.Number}")));
}
