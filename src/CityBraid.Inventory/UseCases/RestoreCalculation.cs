using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Puts a withdrawn calculation back into its inventory.</summary>
public sealed class RestoreCalculation(ICalculationStore calculations, TimeProvider clock)
{
    private readonly CalculationStanding standing = new(calculations, clock);

    /// <summary>The revision that says so, or a refusal.</summary>
    public Task<Result<KeptCalculation>> RunAsync(
        Actor actor,
        CalculationKey calculation,
        CancellationToken cancellation
    ) => standing.ChangeAsync(actor, calculation, isWithdrawn: false, cancellation);
}
