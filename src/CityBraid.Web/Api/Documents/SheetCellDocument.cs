using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>A cell as it is read now, as JSON.</summary>
public sealed record SheetCellDocument(string? Cell, string Title, string Text)
{
    /// <summary>The cell.</summary>
    public static SheetCellDocument Of(SheetCell cell) => new(cell.Where.Cells, cell.Title, cell.Text);
}
