using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Says how well an inventory's total is known, and what to measure next.</summary>
/// <param name="compile">Compiles the inventory.</param>
/// <param name="tables">The published ranges.</param>
public sealed class EstimateUncertainty(CompileInventory compile, InventoryTables tables)
{
    /// <summary>The estimate, or a refusal.</summary>
    public async Task<Result<UncertaintyEstimate>> RunAsync(
        Actor actor,
        EstimateRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        var compiled = await compile.RunAsync(actor, request.Inventory, cancellation);
        if (compiled.IsRefused)
        {
            return compiled.Refusal;
        }

        if (request.Draws is < 0 or > EstimateRequest.DrawsMax)
        {
            return Beyond("inventory.draws-out-of-range", request.Draws, EstimateRequest.DrawsMax);
        }

        decimal?[] percents = [request.ActivityPercent, request.FactorPercent];
        return Array.Find(percents, share => share is < 0m or > EstimateRequest.PercentMax) is { } wrong
            ? Beyond("inventory.percent-out-of-range", wrong, EstimateRequest.PercentMax)
            : Estimation.Of(compiled.Value, request, tables);
    }

    private static Refusal Beyond(string code, decimal number, decimal max) =>
        Refusal.Invalid(
            code,
            ("number", number.ToString(CultureInfo.InvariantCulture)),
            ("max", max.ToString(CultureInfo.InvariantCulture))
        );
}
