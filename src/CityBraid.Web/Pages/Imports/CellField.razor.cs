using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>A cell of the grid; one that is wrong or corrected has a field that Enter saves.</summary>
public sealed partial class CellField
{
    /// <summary>The draft.</summary>
    [Parameter]
    [EditorRequired]
    public required DraftView View { get; set; }

    /// <summary>The cell.</summary>
    [Parameter]
    [EditorRequired]
    public required GridCell Cell { get; set; }

    /// <summary>What was typed and not kept yet; null when nothing was.</summary>
    [Parameter]
    public CellEdit? Typed { get; set; }

    private Visit Visit => View.Visit;

    private string NotesId => $"{Cell.Id}-notes";

    /// <summary>Whether it says something in words; amounts beside the field are left out on
    ///   phones.</summary>
    private bool IsSaid => Cell.Cell.Text.Any(char.IsLetter);

    private string Label =>
        string.Join(
            ' ',
            new[] { Cell.Cell.Where.Cells, Cell.Cell.Title }.Where(part => !string.IsNullOrEmpty(part))
        );
}
