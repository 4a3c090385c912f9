using System.Globalization;
using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>The rows to mend, each cell with its errors, and the errors that stand in no such cell.</summary>
internal sealed class ErrorGrid
{
    private readonly ILookup<string, Finding> errors;
    private readonly ILookup<string, Correction> corrections;
    private readonly string[] sheets;

    /// <summary>Puts errors and corrections to their cells.</summary>
    public ErrorGrid(ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Report = report;
        errors = report
            .Findings.Where(one => one.IsError)
            .ToLookup(one => KeyOf(one.Where), StringComparer.Ordinal);
        corrections = report.Corrections.ToLookup(
            one => KeyOf(one.Where),
            one => one.Correction,
            StringComparer.Ordinal
        );
        sheets =
        [
            .. report.Rows.Select(row => row.Sheet.Sheet ?? string.Empty).Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>What the file says.</summary>
    public ImportReport Report { get; }

    /// <summary>Every error, those of the grid by the id of their field.</summary>
    public IEnumerable<(Finding Finding, string? Field)> Errors =>
        Report
            .Findings.Where(one => one.IsError)
            .Select(one => (one, (string?)Fields.GetValueOrDefault(KeyOf(one.Where))));

    private Dictionary<string, string> Fields =>
        Report
            .Rows.SelectMany(row => row.Cells)
            .DistinctBy(cell => KeyOf(cell.Where), StringComparer.Ordinal)
            .ToDictionary(cell => KeyOf(cell.Where), cell => IdOf(cell.Where), StringComparer.Ordinal);

    /// <summary>The rows sheet by sheet.</summary>
    public IEnumerable<IGrouping<Location, SheetRow>> Sheets => Report.Rows.GroupBy(row => row.Sheet);

    /// <summary>A cell with its errors and what somebody made of it.</summary>
    public GridCell Open(SheetCell cell) =>
        new(
            cell,
            IdOf(cell.Where),
            [.. errors[KeyOf(cell.Where)]],
            corrections[KeyOf(cell.Where)].FirstOrDefault()
        );

    /// <summary>The id of the field of a cell: <c>cell-F8</c>, in a second sheet <c>cell-2-F8</c>.</summary>
    public string IdOf(Location where)
    {
        var sheet = Array.IndexOf(sheets, where.Sheet ?? string.Empty);
        return sheet <= 0
            ? $"cell-{where.Cells}"
            : string.Create(CultureInfo.InvariantCulture, $"cell-{sheet + 1}-{where.Cells}");
    }

    private static string KeyOf(Location? where) => $"{where?.Sheet}!{where?.Cells}";
}
