namespace CityBraid.Web;

/// <summary>A text that may hold another language's letters; each stretch of them is marked.</summary>
public sealed partial class Runs
{
    /// <summary>The text as somebody wrote it.</summary>
    [Parameter]
    [EditorRequired]
    public required string Text { get; set; }

    /// <summary>The language of the page.</summary>
    [Parameter]
    [EditorRequired]
    public required string Lang { get; set; }
}
