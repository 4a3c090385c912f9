using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Shows which factors an inventory is computed with, and what the present ones would change.
/// </summary>
public sealed class CompareFactors(CompileInventory compile, IFactorLockStore store, InventoryTables tables)
{
    /// <summary>The version in use, both totals, and what differs between the versions.</summary>
    public async Task<Result<FactorComparison>> RunAsync(
        Actor actor,
        CompileRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        var kept = await compile.RunAsync(actor, request, cancellation);
        if (kept.IsRefused)
        {
            return kept.Refusal;
        }

        var use = kept.Value.Factors;
        if (!use.IsBehind || await store.FindVersionAsync(use.Version, cancellation) is not { } version)
        {
            return new FactorComparison(use, kept.Value.Total, kept.Value.Total, []);
        }

        var present = await compile.RunAsync(actor, request with { FollowsLibrary = true }, cancellation);
        return present.IsRefused
            ? present.Refusal
            : new FactorComparison(
                use,
                kept.Value.Total,
                present.Value.Total,
                TableChange.Between(version, tables.Version)
            );
    }
}
