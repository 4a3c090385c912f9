using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Which column of an activity file is what; columns may stand in any order.</summary>
internal sealed record ActivityColumns
{
    private const string OfFactor = "_kg_per_unit";
    private const string OfMass = "_kg";
    private const string Reported = "co2e_t";
    private static readonly string[] Required = ["place", "country", "year", "reference"];
    private static readonly string[] Known = [.. Required, "province", "activity", "unit", "source", "note"];

    private ActivityColumns(IReadOnlyList<string> names, IReadOnlyList<Gas> gases)
    {
        Names = names;
        Gases = gases;
        Stated = [.. names.Index().Select(Column).OfType<GasColumn>()];
        HasFactors = Stated.Any(column => column.IsFactor);
    }

    /// <summary>The columns' names in their order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The gases that columns state.</summary>
    public IReadOnlyList<Gas> Gases { get; }

    /// <summary>The columns that state a gas, or CO2e.</summary>
    public IReadOnlyList<GasColumn> Stated { get; }

    /// <summary>Whether any column states a factor.</summary>
    public bool HasFactors { get; }

    /// <summary>Where a column stands, from 0; -1 when there is none.</summary>
    public int Of(string name) => Array.IndexOf([.. Names], name);

    /// <summary>Reads the first line; the columns are null when a finding is an error.</summary>
    /// <param name="names">What stands in its fields.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="tables">The gases that have a potential.</param>
    public static (ActivityColumns? Columns, IReadOnlyList<Finding> Findings) Read(
        IReadOnlyList<string> names,
        string file,
        InventoryTables tables
    )
    {
        ArgumentNullException.ThrowIfNull(tables);
        Gas[] known =
        [
            .. tables.GwpSets.SelectMany(set => set.Gases).Append(Gas.BiogenicCarbonDioxide).Distinct(),
        ];
        var gases = names.Select(name => GasOf(name, known)).OfType<Gas>().Distinct().ToArray();
        var columns = new ActivityColumns(names, gases);
        var findings = columns.Problems(file, known).ToArray();
        return (findings.Length > 0 ? null : columns, findings);
    }

    private GasColumn? Column((int Index, string Name) one)
    {
        if (one.Name == Reported)
        {
            return new GasColumn(one.Index, RollUpSums.ReportedSlot, IsFactor: false);
        }

        var isFactor = one.Name.EndsWith(OfFactor, StringComparison.Ordinal);
        var gas = GasOf(one.Name, Gases);
        return gas is null
            ? null
            : new GasColumn(one.Index, Gases.Index().First(known => known.Item == gas).Index + 1, isFactor);
    }

    private IEnumerable<Finding> Problems(string file, Gas[] known)
    {
        string[] needed = HasFactors ? [.. Required, "activity", "unit"] : Required;
        foreach (var name in needed.Except(Names))
        {
            yield return Error(file, "inventory.rollup-column-missing", ("column", name));
        }

        foreach (var name in Names.GroupBy(name => name).Where(same => same.Count() > 1))
        {
            yield return Error(file, "inventory.rollup-column-twice", ("column", name.Key));
        }

        foreach (var name in Names.Where(name => !IsKnown(name, known)))
        {
            yield return Error(file, "inventory.rollup-column-unknown", ("column", name));
        }

        if (Stated.Count == 0)
        {
            yield return Error(file, "inventory.rollup-no-gas-column");
        }
    }

    private static bool IsKnown(string name, Gas[] known) =>
        Known.Contains(name, StringComparer.Ordinal) || name == Reported || GasOf(name, known) is not null;

    private static Gas? GasOf(string name, IEnumerable<Gas> known) =>
        known.FirstOrDefault(gas => name == gas.Code + OfFactor || name == gas.Code + OfMass);

    private static Finding Error(string file, string code, params (string, string)[] values) =>
        new(Severity.Error, code, new Location(file, Cells: "1:1"), values);
}
