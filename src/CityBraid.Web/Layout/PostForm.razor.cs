namespace CityBraid.Web;

/// <summary>A form that changes something; it carries the proof that it is ours.</summary>
public sealed partial class PostForm
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The address that the form is sent to.</summary>
    [Parameter]
    [EditorRequired]
    public required string Action { get; set; }

    /// <summary>The form's name, when something outside it belongs to it.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>The form's classes of style.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>Whether the form carries a file.</summary>
    [Parameter]
    public bool IsUpload { get; set; }

    /// <summary>Whether, where scripts run, it is sent as soon as a field changes and the page stays.</summary>
    [Parameter]
    public bool IsSavedInPlace { get; set; }

    /// <summary>The fields and the button.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
