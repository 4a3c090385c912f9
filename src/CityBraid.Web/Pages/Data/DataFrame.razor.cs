namespace CityBraid.Web;

/// <summary>The frame of the pages about a place's facts: facts, completeness, sources, changes.</summary>
public sealed partial class DataFrame
{
    private static readonly (string Key, string Path)[] Parts =
    [
        ("facts", ""),
        ("completeness", "/completeness"),
        ("sources", "/sources"),
        ("changes", "/changes"),
        ("rounds", "/rounds"),
    ];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>Which of the pages this one is or stands under.</summary>
    [Parameter]
    [EditorRequired]
    public required string Part { get; set; }

    /// <summary>What a page below that one is about; null when this is the page itself.</summary>
    [Parameter]
    public string? Detail { get; set; }

    /// <summary>The form whose content a switch of language keeps.</summary>
    [Parameter]
    public string? FormId { get; set; }

    /// <summary>Whether that form changes something; one that only asks goes by its address.</summary>
    [Parameter]
    public bool IsFormSent { get; set; }

    /// <summary>The page.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    private bool MayImport => Visit.Visitor.Actor.May(Permission.WriteFacts, Place.Code);

    private bool MayFollow => Visit.Visitor.Actor.May(Permission.FollowRounds, Place.Code);

    private string Root => $"/{Place.Code}/data";

    private string PartName => Visit.Say($"data.{Part}");

    private string Title => $"{Place.Names.In(Visit.Lang)}, {Detail ?? PartName}";

    private IEnumerable<NavItem> Items =>
        Parts
            .Where(part => part.Key is not "rounds" || MayFollow)
            .Select(part => new NavItem(
                Visit.Say($"data.{part.Key}"),
                Visit.Link(Root + part.Path),
                string.Equals(part.Key, Part, StringComparison.Ordinal)
            ));

    private IReadOnlyList<Crumb> Crumbs
    {
        get
        {
            var path =
                Root + Parts.First(part => string.Equals(part.Key, Part, StringComparison.Ordinal)).Path;
            Crumb[] way =
            [
                Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
                new(Place.Names, $"/{Place.Code}"),
                Crumb.To(Visit, PartName, Detail is null ? null : path),
            ];
            return Detail is null ? way : [.. way, Crumb.To(Visit, Detail)];
        }
    }
}
