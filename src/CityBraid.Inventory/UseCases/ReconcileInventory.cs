using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Takes the difference of one inventory on two bases apart.</summary>
/// <param name="compile">Compiles inventories, and checks who may read them.</param>
public sealed class ReconcileInventory(CompileInventory compile)
{
    /// <summary>What the difference is made of, down to references; it closes to nothing.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="left">The inventory on one basis.</param>
    /// <param name="gwpSet">The GWP set of the other basis; null for the same.</param>
    /// <param name="level">The level of the other basis; null for the same.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<Result<BasisDifference>> RunAsync(
        Actor actor,
        CompileRequest left,
        string? gwpSet,
        string? level,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(left);
        var first = await compile.RunAsync(actor, left, cancellation);
        if (first.IsRefused)
        {
            return first.Refusal;
        }

        var right = left with { GwpSet = gwpSet ?? left.GwpSet, Level = level ?? left.Level };
        var second = await compile.RunAsync(actor, right, cancellation);
        return second.IsRefused ? second.Refusal : BasisDifference.Of(first.Value, second.Value);
    }
}
