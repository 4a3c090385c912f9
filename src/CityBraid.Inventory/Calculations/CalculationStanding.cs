using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Withdraws and restores kept calculations, each time by a revision.</summary>
internal sealed class CalculationStanding(ICalculationStore calculations, TimeProvider clock)
{
    /// <summary>Adds the revision; what stands as it is asked already stays as it is.</summary>
    public async Task<Result<KeptCalculation>> ChangeAsync(
        Actor actor,
        CalculationKey key,
        bool isWithdrawn,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        if (actor.FindRefusal(Permission.WriteInventory, key.Place) is { } refusal)
        {
            return refusal;
        }

        var kept = await calculations.ListCalculationsAsync(key.Place, key.Year, cancellation);
        if (kept.FirstOrDefault(one => one.Number == key.Number) is not { } now)
        {
            return InventoryRefusals.UnknownCalculation(key);
        }

        return now.IsWithdrawn == isWithdrawn
            ? now
            : await calculations.AddRevisionAsync(
                now with
                {
                    IsWithdrawn = isWithdrawn,
                    KeptBy = actor.Name,
                    KeptAt = clock.GetUtcNow(),
                },
                cancellation
            );
    }
}
