using CityBraid.Tables;

namespace CityBraid.Cooperation;

/// <summary>Tables as files: the same numbers and years for every reader, names in one language.</summary>
public static class NdcFile
{
    private const string Joint = "; ";

    /// <summary>The lines of a table that are reported, as comma-separated values.</summary>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="table">The table.</param>
    /// <param name="language">The language of names.</param>
    public static void WriteCsv(TextWriter output, NdcTable table, string language)
    {
        ArgumentNullException.ThrowIfNull(table);
        var csv = new CsvWriter(output);
        csv.WriteRow(Heads(table));
        foreach (var row in table.Reported)
        {
            csv.WriteRow(Cells(row, language));
        }
    }

    /// <summary>Tables as a workbook: a sheet each, and one of what is not reported and why.</summary>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="language">The language of names.</param>
    public static void WriteWorkbook(Stream output, IReadOnlyList<NdcTable> tables, string language)
    {
        ArgumentNullException.ThrowIfNull(tables);
        using var workbook = new WorkbookWriter(output);
        foreach (var table in tables)
        {
            workbook.BeginSheet(table.Number);
            workbook.WriteRow(Heads(table));
            foreach (var row in table.Reported)
            {
                workbook.WriteRow(Cells(row, language));
            }
        }

        workbook.BeginSheet("not reported");
        workbook.WriteRow("table", "record", "field", "reason");
        foreach (var (table, row, gap) in HeldBack(tables))
        {
            workbook.WriteRow(table.Number, row.Record?.Key.Code.Value, gap.Field, gap.Reason.ToString());
        }
    }

    /// <summary>What a cell says in one language; null for nothing.</summary>
    public static object? Say(NdcCell? cell, string language) =>
        cell switch
        {
            null => null,
            { Number: { } number } => number,
            { Date: { } date } => date,
            { Unit: { } unit } => unit,
            { Texts.Count: > 0 } => string.Join(Joint, cell.Texts.Select(text => text.In(language))),
            _ => string.Join(Joint, cell.Choices),
        };

    private static IEnumerable<(NdcTable Table, NdcRow Row, NdcGap Gap)> HeldBack(
        IEnumerable<NdcTable> tables
    ) =>
        from table in tables
        from row in table.Rows
        from gap in row.Gaps.Concat(row.Notes)
        select (table, row, gap);

    private static object?[] Heads(NdcTable table) =>
        [.. table.Columns.Select(column => column.Name), "record", "synthetic"];

    private static object?[] Cells(NdcRow row, string language) =>
        [
            .. row.Cells.Select(cell => Say(cell, language)),
            row.Record?.Key.Code.Value,
            row.IsSynthetic ? "yes" : null,
        ];
}
