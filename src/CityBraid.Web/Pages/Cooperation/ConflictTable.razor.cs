using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What two people wrote into the same fields, side by side.</summary>
public sealed partial class ConflictTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The fields with both texts.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<FieldConflict> Conflicts { get; set; }
}
