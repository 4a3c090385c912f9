using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>A file's sheets with the corrections of their cells, and those corrections that hit no
///   cell.</summary>
internal sealed class CorrectedFile
{
    private readonly TableFile file;
    private readonly List<Finding> findings = [];

    /// <summary>Puts the corrections where they belong.</summary>
    public CorrectedFile(TableFile file, IReadOnlyList<CellCorrection> corrections)
    {
        this.file = file;
        var bySheet = corrections.ToLookup(one => SheetOf(file, one.Sheet), StringComparer.Ordinal);
        Sheets = [.. file.Sheets.Select(sheet => Correct(sheet, [.. bySheet[sheet.Name ?? string.Empty]]))];
        var names = file.Sheets.Select(sheet => sheet.Name ?? string.Empty);
        foreach (var lost in bySheet.Where(group => !names.Contains(group.Key, StringComparer.Ordinal)))
        {
            findings.AddRange(lost.Select(NotFound));
        }
    }

    /// <summary>The sheets in the file's order.</summary>
    public IReadOnlyList<SheetOrigin> Sheets { get; }

    /// <summary>What was corrected, and what could not be.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Corrections in place of earlier ones of the same cells.</summary>
    public static IReadOnlyList<CellCorrection> Merge(
        TableFile file,
        IEnumerable<CellCorrection> earlier,
        IEnumerable<CellCorrection> later
    ) =>
        [
            .. earlier
                .Concat(later)
                .GroupBy(one => (Sheet: SheetOf(file, one.Sheet), one.Cell))
                .Select(same => same.Last()),
        ];

    // In a file of one sheet, nobody has to name it.
    private static string SheetOf(TableFile file, string? sheet) =>
        sheet ?? (file.Sheets is [var only] ? only.Name : null) ?? string.Empty;

    private SheetOrigin Correct(TableSheet sheet, IReadOnlyList<CellCorrection> corrections)
    {
        if (corrections.Count == 0)
        {
            return new SheetOrigin(file, sheet);
        }

        var written = Written(sheet, corrections);
        var texts = written.ToDictionary(
            found => found.Key.Cell,
            found => found.Key.Text,
            StringComparer.Ordinal
        );
        findings.AddRange(corrections.Where(one => !written.ContainsKey(one)).Select(NotFound));
        var origin = new SheetOrigin(file, sheet.With(texts))
        {
            Corrections = [.. written.Where(found => IsOther(found.Key, found.Value)).Select(Place)],
        };
        findings.AddRange(origin.Corrections.Select(placed => Told(origin, placed)));
        return origin;
    }

    private static bool IsOther(CellCorrection correction, Cell cell) =>
        cell.Kind == CellKind.FormulaWithoutValue
        || !string.Equals(correction.Text, cell.Text, StringComparison.Ordinal);

    private static PlacedCorrection Place(KeyValuePair<CellCorrection, Cell> found) =>
        new(
            found.Value.Row,
            found.Value.Column,
            new Correction(found.Key.Cell, found.Value.Text, found.Key.Text, found.Key.By)
        );

    /// <summary>The cells as the file has them, of those corrections whose row holds something.</summary>
    private static Dictionary<CellCorrection, Cell> Written(
        TableSheet sheet,
        IReadOnlyList<CellCorrection> corrections
    )
    {
        var byRow = corrections
            .Where(one => CellRange.TryParse(one.Cell, out _))
            .ToLookup(one => CellRange.Parse(one.Cell).FirstRow);
        var last = byRow.Select(row => row.Key).DefaultIfEmpty().Max();
        return sheet
            .ReadRows()
            .TakeWhile(row => row.Number <= last)
            .SelectMany(row => byRow[row.Number].Select(one => (one, Cell: row.At(ColumnOf(one)))))
            .ToDictionary(found => found.one, found => found.Cell);
    }

    private static int ColumnOf(CellCorrection correction) => CellRange.Parse(correction.Cell).FirstColumn;

    private static Finding Told(SheetOrigin origin, PlacedCorrection placed) =>
        new(
            Severity.Information,
            "facts.corrected",
            origin.At(placed.Correction.Cell),
            ("written", placed.Correction.Written),
            ("text", placed.Correction.Corrected),
            ("by", placed.Correction.By)
        );

    private Finding NotFound(CellCorrection correction) =>
        new(
            Severity.Error,
            "facts.no-such-cell",
            new Location(file.Name, correction.Sheet, correction.Cell),
            ("cell", correction.Cell)
        );
}
