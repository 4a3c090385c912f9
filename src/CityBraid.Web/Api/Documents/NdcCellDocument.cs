using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What one place of a table says, as JSON.</summary>
/// <param name="Number">A number; null when it says something else.</param>
/// <param name="Text">Years, units, names in the caller's language, choices; null for a number.</param>
/// <param name="Records">The kinds and codes of the records that it comes from.</param>
public sealed record NdcCellDocument(decimal? Number, string? Text, IReadOnlyList<string> Records)
{
    /// <summary>A cell.</summary>
    public static NdcCellDocument Of(NdcCell cell, string language) =>
        new(
            cell.Number,
            NdcFile.Say(cell, language) as string,
            [.. cell.Records.Select(key => $"{key.Kind.ToName()} {key.Code}")]
        );
}
