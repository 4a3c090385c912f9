using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>How many rows of a table differ between two versions of the library.</summary>
/// <param name="Table">The table: <c>factors/stationary</c>.</param>
/// <param name="Removed">Rows that only the kept version holds.</param>
/// <param name="Added">Rows that only the newer one holds; a changed row is one of each.</param>
public sealed record TableChange(string Table, int Removed, int Added)
{
    /// <summary>The tables that differ between a kept version and a newer one.</summary>
    internal static IReadOnlyList<TableChange> Between(FactorVersion kept, FactorVersion newer)
    {
        var (before, after) = (kept.Tables(), newer.Tables());
        return
        [
            .. from table in before
                .Keys.Union(after.Keys, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
            let old = Rows(before, table)
            let now = Rows(after, table)
            let change = new TableChange(table, Missing(old, now), Missing(now, old))
            where change.Removed + change.Added > 0
            select change,
        ];
    }

    private static int Missing(ILookup<string, string> from, ILookup<string, string> other) =>
        from.Sum(row => Math.Max(0, row.Count() - other[row.Key].Count()));

    private static ILookup<string, string> Rows(
        IReadOnlyDictionary<string, IReadOnlyList<ReferenceRow>> tables,
        string table
    ) => tables.GetValueOrDefault(table, []).Select(Text).ToLookup(text => text, StringComparer.Ordinal);

    private static string Text(ReferenceRow row) =>
        string.Join(
            '\u001f',
            row.Cells.OrderBy(cell => cell.Key, StringComparer.Ordinal)
                .Select(cell => $"{cell.Key}={cell.Value}")
        );
}
