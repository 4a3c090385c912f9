using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>Reads what a workbook says of its figures.</summary>
/// <param name="file">The workbook.</param>
/// <param name="parts">The sheets in which it says so.</param>
internal sealed class WorkbookProofs(TableFile file, ProofParts parts)
{
    private readonly ProofBudget budget = new(file.Name);
    private readonly List<ProofFault> faults = [];

    /// <summary>The figures with their steps; null for a workbook that lists none.</summary>
    /// <exception cref="UnreadableTableException">The file breaks off on the way, or asks for too
    ///   much.</exception>
    public ProvenFile? Find()
    {
        var figures = Find(parts.Figures);
        var steps = Find(parts.Steps);
        if (figures is null || steps is null)
        {
            return null;
        }

        var reading = new ProofReading(budget);
        var entries = Read(figures, parts.Figures, reading.FindFigure);
        var rows = Read(steps, parts.Steps, reading.FindStep);
        var columns = parts.Figures.Columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
        var seal = ProofReading.FindSeal(name => TextOf(figures, ProofSeal.Place, columns[name]));
        return new ProvenFile(entries, rows, WorkbookFigures.ShownAt(file, entries), faults, seal);
    }

    private ReadPackPart? Find(PackPart part)
    {
        var found = file
            .Sheets.Where(sheet => sheet.Name is not null && part.IsCalled(sheet.Name))
            .Select(sheet => ReadPackPart.Find(sheet, part))
            .OfType<ReadPackPart>()
            .FirstOrDefault();
        faults.AddRange(
            (found?.Repeated ?? []).Select(key => new ProofFault(DifferenceKind.Twice, $"{part.Name} {key}"))
        );
        return found;
    }

    /// <summary>Each row of a sheet; of one that cannot be read its key is told.</summary>
    private List<T> Read<T>(ReadPackPart read, PackPart part, Func<Func<string, string>, T?> find)
        where T : class
    {
        var columns = part.Columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
        var found = new List<T>();
        foreach (var key in read.Keys.Where(key => IsRow(part, key)))
        {
            if (find(name => TextOf(read, key, columns[name])) is { } one)
            {
                found.Add(one);
            }
            else
            {
                faults.Add(new ProofFault(DifferenceKind.Unreadable, $"{part.Name} {key}"));
            }
        }

        return found;
    }

    /// <summary>Whether a key is that of a figure or step, not of a step's piece or of the seal.</summary>
    private bool IsRow(PackPart part, string key) =>
        part == parts.Steps ? !TextPieces.IsPiece(key) : key != ProofSeal.Place;

    private string TextOf(ReadPackPart read, string key, PackField column) =>
        column.Name is "document" or "parts"
            ? TextPieces.Join(
                key,
                piece => read.Find(piece, column)?.Text is { } text ? budget.Take(text) : null
            )
            : budget.Take(TextOf(read.Find(key, column) ?? default));

    /// <summary>What stands in a cell; what a formula gives may be another text tomorrow.</summary>
    private static string TextOf(Cell cell) =>
        cell.HasFormula ? WorkbookFigures.OfFormula(cell) : CellText.Of(cell);
}
