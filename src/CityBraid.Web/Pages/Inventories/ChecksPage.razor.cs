namespace CityBraid.Web;

/// <summary>What in an inventory deserves a second look, each in a sentence.</summary>
public sealed partial class ChecksPage
{
    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    /// <summary>What was found.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryCheck Found { get; set; }

    private Visit Visit => Reading.Visit;

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(Reading.Place.Names, $"/{Reading.Place.Code}"),
            Crumb.To(
                Visit,
                Visit.Say("crumb.inventory", ("year", Numerals.Year(Reading.Compilation.Year, Visit.Reader))),
                Reading.Path + Reading.Choices
            ),
            Crumb.To(Visit, Visit.Say("checks.title")),
        ];

    /// <summary>The page's address after the language.</summary>
    internal static string PathOf(InventoryReading reading) => $"{reading.Path}/checks";

    /// <summary>Checks the inventory and shows what was found.</summary>
    internal static Task<IResult> ShowAsync(
        [AsParameters] InventoryAddress address,
        InventoryDoor door,
        CheckInventory check,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            async reading =>
            {
                var (place, year) = (reading.Place.Code, reading.Compilation.Year);
                var found = await check.RunAsync(address.Visit.Visitor.Actor, place, year, cancellation);
                return found.IsRefused
                    ? Answers.Problem(address.Visit, found.Refusal)
                    : Answers.Page<ChecksPage>((nameof(Reading), reading), (nameof(Found), found.Value));
            },
            cancellation
        );
}
