using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>A place: what is on record of it, and its inventories year by year.</summary>
public sealed partial class PlacePage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>Its inventories, the latest year first.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Compilation> Inventories { get; set; }

    /// <summary>Whether the place has members of its own, and not those of a wider one.</summary>
    [Parameter]
    public bool HasWorkspace { get; set; }

    private IReadOnlyList<Crumb> Crumbs =>
        [Crumb.To(Visit, Visit.Say("crumb.places"), "/"), new Crumb(Place.Names)];

    private Compilation? Latest => Inventories.FirstOrDefault(one => one.Total is not null);

    /// <summary>The register's counts, and those that an inventory found among the facts.</summary>
    private IEnumerable<PopulationCount> Populations =>
        Place
            .Populations.Concat(Inventories.Select(one => one.Population).OfType<PopulationCount>())
            .DistinctBy(count => count.Year)
            .OrderByDescending(count => count.Year);

    private bool MayStart => Visit.Visitor.Actor.May(Permission.WriteInventory, Place.Code);

    private bool MayImport => Visit.Visitor.Actor.May(Permission.WriteFacts, Place.Code);

    private bool MayListMembers =>
        HasWorkspace && Visit.Visitor.Actor.May(Permission.ListMembers, Place.Code);

    private bool MayChange => Visit.Visitor.Actor.May(Permission.WritePlaces, Place.Code);

    private BoundaryOutline? Outline => Place.Boundary is { } boundary ? BoundaryOutline.Of(boundary) : null;

    /// <summary>Shows the place of a code.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        PlaceDoor door,
        ListInventories inventories,
        ListWorkspaces workspaces,
        CooperationDoor cooperation,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            // A programme is no place, and has a page of its own at the same address.
            return await KindsPage.ShowAsync(visit, place, cooperation, cancellation);
        }

        var listed = await inventories.RunAsync(visit.Visitor.Actor, found.Value.Code, cancellation);
        if (listed.IsRefused)
        {
            return Answers.Problem(visit, listed.Refusal);
        }

        var known = await workspaces.RunAsync(visit.Visitor.Actor, cancellation);
        return Answers.Page<PlacePage>(
            (nameof(Visit), visit),
            (nameof(Place), found.Value),
            (nameof(Inventories), listed.Value),
            (nameof(HasWorkspace), known.Value?.Any(one => one.Code == found.Value.Code) ?? false)
        );
    }

    private static string Persons(PopulationCount? count) =>
        count is null ? Figures.None : Numerals.Show(count.Persons);

    private string AddressOf(Compilation inventory) =>
        Visit.Link(InventoryReading.PathOf(Place.Code, inventory.Year));

    private string YearOf(Compilation inventory) => Numerals.YearInBothEras(inventory.Year, Visit.Reader);

    /// <summary>At which levels and under which GWP set the totals are counted.</summary>
    private string Basis(IReadOnlyList<Compilation> shown) =>
        Visit.Say(
            "inventories.basis",
            (
                "level",
                string.Join(
                    " · ",
                    shown.Select(one => Visit.Say($"level.{one.Level.Code}")).Distinct(StringComparer.Ordinal)
                )
            ),
            ("gwp", shown[0].GwpSet.Name)
        );
}
