namespace CityBraid.Planning;

/// <summary>All result tables of a solved model, under otoole's names.</summary>
internal static class PlanResults
{
    /// <summary>
    /// Works out the tables from the values of the program's columns, wherever they come from.
    /// </summary>
    public static IReadOnlyList<ResultTable> Of(PlanProgram plan, IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Count, plan.Layout.Count, nameof(values));
        var columns = new PlanColumns(plan, values);
        return
        [
            .. new CapacityTables(columns).All(),
            .. new ActivityTables(columns).All(),
            .. new FlowTables(columns).All(),
            .. new EmissionTables(columns).All(),
            .. new CostTables(columns).All(),
            .. new StorageTables(columns).All(),
        ];
    }
}
