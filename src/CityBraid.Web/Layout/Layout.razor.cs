namespace CityBraid.Web;

/// <summary>The frame of every page: masthead, switches, the way here, the page itself, foot.</summary>
public sealed partial class Layout
{
    private static readonly Era[] Eras = [Era.Buddhist, Era.Common];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The page's title, in the reader's language.</summary>
    [Parameter]
    [EditorRequired]
    public required string Title { get; set; }

    /// <summary>The way to the page.</summary>
    [Parameter]
    public IReadOnlyList<Crumb> Crumbs { get; set; } = [];

    /// <summary>Whether quantities on the page are invented for demonstration.</summary>
    [Parameter]
    public bool IsSynthetic { get; set; }

    /// <summary>What the page adds to its head.</summary>
    [Parameter]
    public RenderFragment? Head { get; set; }

    /// <summary>What the page is about.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    private static string? Current(bool isCurrent) => isCurrent ? "true" : null;
}
