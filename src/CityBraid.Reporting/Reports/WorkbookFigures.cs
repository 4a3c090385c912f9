using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>What a workbook shows at the places of its figures.</summary>
internal static class WorkbookFigures
{
    /// <summary>The texts by place.</summary>
    /// <exception cref="UnreadableTableException">The file breaks off on the way.</exception>
    public static Dictionary<string, ShownText> ShownAt(TableFile file, IReadOnlyList<FigureEntry> entries)
    {
        var wanted = entries.ToLookup(entry => NumbersInText.CellOf(entry.Where), StringComparer.Ordinal);
        var shown = new Dictionary<string, ShownText>(StringComparer.Ordinal);
        foreach (var sheet in file.Sheets.Where(sheet => wanted.Any(cell => IsOn(cell.Key, sheet.Name))))
        {
            foreach (var row in sheet.ReadRows())
            {
                foreach (var cell in row.Cells)
                {
                    var where = ReportWorkbook.AddressOf(sheet.Name!, row.Number, cell.Column);
                    Take(shown, cell, wanted[where].Select(entry => entry.Where));
                }
            }
        }

        return shown;
    }

    /// <summary>What stands in a cell with a formula.</summary>
    public static string OfFormula(Cell cell) => $"={CellText.Of(cell)}";

    private static void Take(Dictionary<string, ShownText> shown, Cell cell, IEnumerable<string> places)
    {
        var (text, runs) = (CellText.Of(cell), (IReadOnlyList<string>?)null);
        foreach (var place in places)
        {
            runs ??= NumbersInText.RunsOf(text);
            if (cell.HasFormula)
            {
                shown[place] = new ShownText(NumbersInText.Short(OfFormula(cell)), DifferenceKind.Formula);
            }
            else if (NumbersInText.FindShown(place, text, runs) is { } found)
            {
                shown[place] = new ShownText(found);
            }
        }
    }

    private static bool IsOn(string where, string? sheet) =>
        sheet is not null
        && where.Length > sheet.Length
        && where[sheet.Length] == '!'
        && where.StartsWith(sheet, StringComparison.Ordinal);
}
