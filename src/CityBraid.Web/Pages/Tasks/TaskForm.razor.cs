using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>The form that gives somebody something to do.</summary>
public sealed partial class TaskForm
{
    /// <summary>Where a task can lead to: the end of an address of the place, and its name.</summary>
    internal static readonly (string Path, string Key)[] Goals =
    [
        ("", "section.Place"),
        ("/data", "section.Data"),
        ("/data/import", "import.action"),
        ("/inventories", "section.Inventory"),
    ];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>Who can be given a task.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Member> Members { get; set; }

    /// <summary>What was filled in so far.</summary>
    [Parameter]
    [EditorRequired]
    public required SentForm Form { get; set; }

    private bool IsChosen(string field, string value) => Form.IsFilled && Form[field] == value;
}
