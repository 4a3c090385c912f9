namespace CityBraid.Web;

/// <summary>What a fragment shows when it stands in a drawer: the way to its own page, and out.</summary>
public sealed partial class DrawerHead
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }
}
