using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Fields of a record before and after.</summary>
public sealed partial class ChangeTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The fields that changed.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<FieldChange> Changes { get; set; }
}
