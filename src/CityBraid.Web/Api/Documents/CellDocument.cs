using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>What is read in a cell instead of what the file says, as JSON.</summary>
public sealed record CellDocument(string? Sheet, string Cell, string Text, string By)
{
    /// <summary>The correction.</summary>
    public static CellDocument Of(CellCorrection correction) =>
        new(correction.Sheet, correction.Cell, correction.Text, correction.By);
}
