using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A line of a table, as JSON.</summary>
/// <param name="Record">The code of the record that it is about; null for a line that several make.</param>
/// <param name="Synthetic">Whether any of it is invented for demonstration.</param>
/// <param name="Cells">What it says by column; what is not known is left out.</param>
/// <param name="Gaps">What keeps it from being reported; empty for a line that is.</param>
/// <param name="Notes">Years that it leaves out, each with why, and what changed since approvals.</param>
public sealed record NdcRowDocument(
    string? Record,
    bool Synthetic,
    IReadOnlyDictionary<string, NdcCellDocument> Cells,
    IReadOnlyList<NdcGapDocument> Gaps,
    IReadOnlyList<NdcGapDocument> Notes
)
{
    /// <summary>A line of a table.</summary>
    public static NdcRowDocument Of(NdcTable table, NdcRow row, string language) =>
        new(
            row.Record?.Key.Code.Value,
            row.IsSynthetic,
            table
                .Columns.Zip(row.Cells)
                .Where(one => one.Second is not null)
                .ToDictionary(
                    one => one.First.Name,
                    one => NdcCellDocument.Of(one.Second!, language),
                    StringComparer.Ordinal
                ),
            [.. row.Gaps.Select(Gap)],
            [.. row.Notes.Select(Gap)]
        );

    private static NdcGapDocument Gap(NdcGap gap) => new(gap.Field, JsonNames.Of(gap.Reason));
}
