using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>A row of a file that holds an error or a correction, as JSON.</summary>
public sealed record SheetRowDocument(string? Sheet, int Number, IReadOnlyList<SheetCellDocument> Cells)
{
    /// <summary>The row.</summary>
    public static SheetRowDocument Of(SheetRow row) =>
        new(row.Sheet.Sheet, row.Number, [.. row.Cells.Select(SheetCellDocument.Of)]);
}
