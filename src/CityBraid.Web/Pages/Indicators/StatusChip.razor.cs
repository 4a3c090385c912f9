using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>How a value compares with its path: a word, a sign and a colour.</summary>
public sealed partial class StatusChip
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The status; null where there is nothing to compare.</summary>
    [Parameter]
    [EditorRequired]
    public required PathStatus? Of { get; set; }

    private string Key => Of?.ToString() ?? "None";

    private string Icon =>
        Of switch
        {
            PathStatus.Reached or PathStatus.Ahead or PathStatus.OnPath => "✓",
            PathStatus.Behind => "▲",
            _ => "–",
        };
}
