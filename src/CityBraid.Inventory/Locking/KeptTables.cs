using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The reference tables with those of a kept version in the place of the program's own.</summary>
/// <remarks>
/// A table that the version does not know serves methods that were not there when it was kept.</remarks>
internal sealed class KeptTables(FactorVersion version, IReferenceTables own) : IReferenceTables
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<ReferenceRow>> kept = version.Tables();

    /// <summary>The kept rows of a table, else the program's.</summary>
    public IReadOnlyList<ReferenceRow> Load(string table) => kept.GetValueOrDefault(table) ?? own.Load(table);
}
