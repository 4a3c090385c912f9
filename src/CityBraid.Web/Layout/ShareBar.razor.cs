namespace CityBraid.Web;

/// <summary>A share of one as a length; the number stands beside it.</summary>
public sealed partial class ShareBar
{
    /// <summary>The share, from 0 to 1.</summary>
    [Parameter]
    [EditorRequired]
    public required decimal Share { get; set; }
}
