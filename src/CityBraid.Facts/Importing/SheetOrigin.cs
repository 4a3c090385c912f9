using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>The sheet that is being read: makes the addresses and sources of what it says.</summary>
/// <param name="File">The file.</param>
/// <param name="Sheet">The sheet, its cells corrected.</param>
internal sealed record SheetOrigin(TableFile File, TableSheet Sheet)
{
    /// <summary>The cells that are read otherwise than the file says.</summary>
    public IReadOnlyList<PlacedCorrection> Corrections { get; init; } = [];

    /// <summary>The sheet as a whole.</summary>
    public Location Whole => At(cells: null);

    /// <summary>The address of a cell.</summary>
    public Location At(Cell cell) => At(cell.Address);

    /// <summary>The address of cells in A1 notation.</summary>
    public Location At(string? cells) => new(File.Name, Sheet.Name, cells);

    /// <summary>The source of a fact that stands in a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="headRow">The last row above the data: what is said there holds for every fact.</param>
    /// <param name="columns">The other columns of the cell's row that the fact was read from.</param>
    /// <param name="statement">What the sheet says about the origin of the value, if anything.</param>
    public FactSource SourceAt(Cell cell, int headRow, IEnumerable<int> columns, string? statement = null) =>
        new(At(cell), File.Sha256, statement) { Corrections = CorrectionsOf(cell, headRow, columns) };

    private IReadOnlyList<Correction> CorrectionsOf(Cell cell, int headRow, IEnumerable<int> columns) =>
        Corrections.Count == 0
            ? []
            :
            [
                .. Corrections
                    .Where(placed =>
                        placed.Row <= headRow
                        || (
                            placed.Row == cell.Row
                            && (placed.Column == cell.Column || columns.Contains(placed.Column))
                        )
                    )
                    .Select(placed => placed.Correction),
            ];
}
