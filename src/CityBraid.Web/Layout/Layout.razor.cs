using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>
/// The frame of every page: masthead, sections, switches, the way here, the page itself, foot.
/// </summary>
public sealed partial class Layout
{
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

    /// <summary>The place that the page is about; null when it is about none.</summary>
    [Parameter]
    public Place? Place { get; set; }

    /// <summary>The programme that the page is about; null when it is about none.</summary>
    [Parameter]
    public Workspace? Programme { get; set; }

    /// <summary>The section that the page stands in.</summary>
    [Parameter]
    public Section Section { get; set; }

    /// <summary>Whether quantities on the page are invented for demonstration.</summary>
    [Parameter]
    public bool IsSynthetic { get; set; }

    /// <summary>What the page adds to its head.</summary>
    [Parameter]
    public RenderFragment? Head { get; set; }

    /// <summary>Whether places can be offered; a page about a failure asks for nothing more.</summary>
    [Parameter]
    public bool HasWorkspaces { get; set; } = true;

    /// <summary>The form whose content a switch of language or era keeps; null when there is none.</summary>
    [Parameter]
    public string? FormId { get; set; }

    /// <summary>What that form is sent for when Enter is pressed in it; null when it says nothing.</summary>
    /// <remarks>
    /// Enter presses the first button of a form: a hidden one that says so, before the switches.
    /// </remarks>
    [Parameter]
    public string? FormDeed { get; set; }

    /// <summary>Whether that form changes something; one that only asks goes by its address.</summary>
    [Parameter]
    public bool IsFormSent { get; set; }

    /// <summary>What the page is about.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    private static string? Current(bool isCurrent) => isCurrent ? "true" : null;

    /// <summary>Sections of a place stand there only when the page knows which place.</summary>
    private IEnumerable<NavItem> Sections()
    {
        yield return Item(Section.Home, "/home");
        if (Place is { Code: var code })
        {
            yield return Item(Section.Place, $"/{code}");
            yield return Item(Section.Data, $"/{code}/data");
            yield return Item(Section.Inventory, $"/{code}/inventories");
            yield return Item(Section.Plan, $"/{code}/plan/model");
            yield return Item(Section.Projects, $"/{code}/projects");
            yield return Item(Section.Reports, $"/{code}/reports");
        }
        else if (Programme is { Code: var programme })
        {
            yield return Item(Section.Programme, $"/{programme}");
            yield return Item(Section.Projects, $"/{programme}/projects");
            yield return Item(Section.Reports, $"/{programme}/reports");
        }
        else
        {
            yield return Item(Section.Place, "/");
        }

        yield return Item(Section.Credits, "/credits");
    }

    private NavItem Item(Section section, string path) =>
        new(
            Visit.Say(section == Section.Place && Place is null ? "section.Places" : $"section.{section}"),
            Visit.Link(path),
            section == Section
        );
}
