namespace CityBraid.Inventory;

/// <summary>
/// The level assessment of key categories, Approach 1 (IPCC 2006 vol. 1 ch. 4 section 4.3.1).
/// </summary>
internal static class KeyCategories
{
    private const decimal Threshold = 0.95m;

    /// <summary>Every category, the largest first; removals count by their size.</summary>
    public static IReadOnlyList<KeyCategory> Of(Compilation inventory)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        var sums = inventory
            .Flows()
            .GroupBy(flow => (flow.Row.Reference, flow.Gas))
            .Select(flows =>
                (flows.Key.Reference, flows.Key.Gas, Tonnes: flows.Sum(flow => flow.Co2e.Tonnes))
            )
            .Where(sum => sum.Tonnes != 0m)
            .OrderByDescending(sum => Math.Abs(sum.Tonnes))
            .ThenBy(sum => sum.Reference.Code, StringComparer.Ordinal)
            .ThenBy(sum => sum.Gas?.Code, StringComparer.Ordinal)
            .ToArray();
        var whole = sums.Sum(sum => Math.Abs(sum.Tonnes));
        var categories = new List<KeyCategory>();
        var before = 0m;
        foreach (var (reference, gas, tonnes) in sums)
        {
            var share = Math.Abs(tonnes) / whole;
            categories.Add(
                new KeyCategory(reference, gas, tonnes, share, before + share, before < Threshold)
            );
            before += share;
        }

        return categories;
    }
}
