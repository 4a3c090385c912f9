using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>Reads what a workbook says of its figures.</summary>
public static class WorkbookProofs
{
    /// <summary>The figures with their steps; null for a workbook that lists none.</summary>
    /// <exception cref="UnreadableTableException">The file breaks off on the way.</exception>
    public static ProvenFile? Find(TableFile file, ProofParts parts)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(parts);
        var figures = Find(file, parts.Figures);
        var steps = Find(file, parts.Steps);
        if (figures is null || steps is null)
        {
            return null;
        }

        var faults = figures.Repeated.Concat(steps.Repeated).ToList();
        var entries = Read(figures, parts.Figures, ProofReading.FindFigure, faults);
        var rows = Read(steps, parts.Steps, ProofReading.FindStep, faults);
        var columns = parts.Figures.Columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
        var seal = ProofReading.FindSeal(name => TextOf(figures, ProofSeal.Place, columns[name]));
        return new ProvenFile(entries, rows, ShownAt(file, entries), faults, seal);
    }

    private static ReadPackPart? Find(TableFile file, PackPart part) =>
        file
            .Sheets.Where(sheet => sheet.Name is not null && part.IsCalled(sheet.Name))
            .Select(sheet => ReadPackPart.Find(sheet, part))
            .OfType<ReadPackPart>()
            .FirstOrDefault();

    /// <summary>Each row of a sheet; of one that cannot be read its key is told.</summary>
    private static List<T> Read<T>(
        ReadPackPart read,
        PackPart part,
        Func<Func<string, string>, T?> find,
        List<string> faults
    )
        where T : class
    {
        var columns = part.Columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
        var found = new List<T>();
        foreach (var key in read.Keys.Where(key => !TextPieces.IsPiece(key) && key != ProofSeal.Place))
        {
            if (find(name => TextOf(read, key, columns[name])) is { } one)
            {
                found.Add(one);
            }
            else
            {
                faults.Add($"{part.Names} {key}");
            }
        }

        return found;
    }

    private static string TextOf(ReadPackPart read, string key, PackField column) =>
        column.Name is "document" or "parts"
            ? TextPieces.Join(key, piece => read.Find(piece, column)?.Text)
            : CellText.Of(read.Find(key, column) ?? default);

    private static Dictionary<string, string> ShownAt(TableFile file, List<FigureEntry> entries)
    {
        var wanted = entries.ToLookup(entry => NumbersInText.CellOf(entry.Where), StringComparer.Ordinal);
        var shown = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sheet in file.Sheets.Where(sheet => wanted.Any(cell => IsOn(cell.Key, sheet.Name))))
        {
            foreach (var row in sheet.ReadRows())
            {
                foreach (var cell in row.Cells)
                {
                    var where = ReportWorkbook.AddressOf(sheet.Name!, row.Number, cell.Column);
                    foreach (var entry in wanted[where])
                    {
                        if (NumbersInText.FindShown(entry.Where, CellText.Of(cell)) is { } text)
                        {
                            shown[entry.Where] = text;
                        }
                    }
                }
            }
        }

        return shown;
    }

    private static bool IsOn(string where, string? sheet) =>
        sheet is not null
        && where.Length > sheet.Length
        && where[sheet.Length] == '!'
        && where.StartsWith(sheet, StringComparison.Ordinal);
}
