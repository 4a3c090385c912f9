using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>A cell of the grid: as it is, or to be mended.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Id">The id of its field.</param>
/// <param name="Errors">What is wrong with it.</param>
/// <param name="Correction">What somebody made of it; null when nobody did.</param>
public sealed record GridCell(
    SheetCell Cell,
    string Id,
    IReadOnlyList<Finding> Errors,
    Correction? Correction
)
{
    /// <summary>Whether it has a field.</summary>
    public bool IsOpen => Errors.Count > 0 || Correction is not null;
}
