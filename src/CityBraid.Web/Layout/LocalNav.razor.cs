namespace CityBraid.Web;

/// <summary>The pages of one section side by side, this one marked.</summary>
public sealed partial class LocalNav
{
    /// <summary>What the navigation is for.</summary>
    [Parameter]
    [EditorRequired]
    public required string Label { get; set; }

    /// <summary>The pages.</summary>
    [Parameter]
    [EditorRequired]
    public required IEnumerable<NavItem> Items { get; set; }
}
