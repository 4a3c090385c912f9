namespace CityBraid.Web;

/// <summary>Pairs of claims on one reduction.</summary>
public sealed partial class ClaimPairs
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>What they are, in the reader's language.</summary>
    [Parameter]
    [EditorRequired]
    public required string Label { get; set; }

    /// <summary>The pairs.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<ClaimOverlap> Pairs { get; set; }
}
