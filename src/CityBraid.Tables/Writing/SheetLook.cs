namespace CityBraid.Tables;

/// <summary>How a sheet of a workbook looks on the screen and on paper (A4, as wide as the page).</summary>
/// <param name="Widths">How many digits wide each column is, from the first.</param>
/// <param name="HeadRow">The row of titles, which stays in sight and on every page; 0 for none.</param>
/// <param name="IsLandscape">Whether the page lies on its side.</param>
public sealed record SheetLook(IReadOnlyList<double> Widths, int HeadRow, bool IsLandscape);
