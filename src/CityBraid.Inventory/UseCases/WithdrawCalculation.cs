using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Takes a calculation out of its inventory; it stays on record and can be restored.</summary>
public sealed class WithdrawCalculation(ICalculationStore calculations, TimeProvider clock)
{
    private readonly CalculationStanding standing = new(calculations, clock);

    /// <summary>The revision that says so, or a refusal.</summary>
    public Task<Result<KeptCalculation>> RunAsync(
        Actor actor,
        CalculationKey calculation,
        CancellationToken cancellation
    ) => standing.ChangeAsync(actor, calculation, isWithdrawn: true, cancellation);
}
