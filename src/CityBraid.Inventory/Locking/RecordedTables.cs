using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Reference tables that remember what was read of them, so that a version leaves nothing out.
/// </summary>
internal sealed class RecordedTables(IReferenceTables data) : IReferenceTables
{
    private readonly SortedDictionary<string, IReadOnlyList<ReferenceRow>> tables = new(
        StringComparer.Ordinal
    );

    /// <summary>The tables that were read, by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ReferenceRow>> Tables => tables;

    /// <summary>Reads a table and remembers it.</summary>
    public IReadOnlyList<ReferenceRow> Load(string table) => tables[table] = data.Load(table);
}
