namespace CityBraid.Web;

/// <summary>
/// Era and language of the page; beside a form they are its buttons, so that it keeps its content.
/// </summary>
public sealed partial class Switches
{
    private static readonly Era[] Eras = [Era.Buddhist, Era.Common];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The form whose content a switch keeps; null when there is none.</summary>
    [Parameter]
    public string? FormId { get; set; }

    /// <summary>Whether that form changes something; its content is then sent to be shown again.</summary>
    [Parameter]
    public bool IsFormSent { get; set; }

    private string Method => IsFormSent ? "post" : "get";

    private static string? Current(bool isCurrent) => isCurrent ? "true" : null;
}
