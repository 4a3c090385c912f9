namespace CityBraid.Web;

/// <summary>Asks that a fact says again what one of its revisions said.</summary>
public sealed partial class RestoreButton
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The page of the fact's history.</summary>
    [Parameter]
    [EditorRequired]
    public required string Address { get; set; }

    /// <summary>The revision that is wanted back.</summary>
    [Parameter]
    [EditorRequired]
    public required int Revision { get; set; }

    /// <summary>The newest revision that the reader sees.</summary>
    [Parameter]
    [EditorRequired]
    public required int Seen { get; set; }

    /// <summary>What stands on the button.</summary>
    [Parameter]
    [EditorRequired]
    public required string Text { get; set; }

    /// <summary>What is heard instead, where the text alone does not say which; null when it does.</summary>
    [Parameter]
    public string? Label { get; set; }
}
