using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Takes a total apart by row and gas: the flows add up to it.</summary>
public static class EmissionFlows
{
    /// <summary>The flows of every row in the total, row by row; memo items have none.</summary>
    public static IReadOnlyList<EmissionFlow> Flows(this Compilation compilation)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        return [.. compilation.CountedRows.SelectMany(row => OfRow(row, compilation.GwpSet))];
    }

    private static IEnumerable<EmissionFlow> OfRow(CompiledRow row, GwpSet set)
    {
        if (row.Co2e is null)
        {
            return [];
        }

        return row.Reported is null
            ? row
                .Gases.Where(mass => !mass.Gas.IsMemoItem)
                .Select(mass => new EmissionFlow(row, mass.Gas, set.Of(mass)))
            : [new EmissionFlow(row, Gas: null, row.Co2e)];
    }
}
