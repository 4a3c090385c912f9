namespace CityBraid.Web;

/// <summary>How one reference differs between two inventories, as JSON.</summary>
public sealed record ReferenceDifferenceDocument(
    string? Place,
    string Gpc,
    decimal? LeftTco2e,
    decimal? RightTco2e,
    DifferenceDocument Difference
)
{
    /// <summary>One reference; its place only where several are compared.</summary>
    public static ReferenceDifferenceDocument Of(ReferenceDifference difference) =>
        new(
            difference.Place.Length == 0 ? null : difference.Place,
            difference.Reference.Code,
            difference.Left,
            difference.Right,
            DifferenceDocument.Of(difference.Parts)
        );
}
