using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Words;
using Microsoft.AspNetCore.Components;

namespace CityBraid.Web;

/// <summary>A city's inventory of one year: total, per head, sectors, scopes, and every reference.</summary>
public sealed partial class InventoryPage
{
    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    private Visit Visit => Reading.Visit;

    private Compilation Inventory => Reading.Compilation;

    private string Year => Numerals.YearInBothEras(Inventory.Year, Visit.Reader);

    private string Title =>
        $"{Reading.Place.Names.In(Visit.Lang)}, {Visit.Say("inventory.title", ("year", Year))}";

    private string LevelName => Visit.Say($"level.{Inventory.Level.Code}");

    private PartialSum Territorial => Inventory.OfLevel(Level.Territorial);

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("places.crumb"), "/"),
            new Crumb(Reading.Place.Names, $"/{Reading.Place.Code}"),
            Crumb.To(
                Visit,
                Visit.Say("inventory.crumb", ("year", Numerals.Year(Inventory.Year, Visit.Reader)))
            ),
        ];

    /// <summary>The sectors that the level asks about.</summary>
    private IEnumerable<GpcHeading> Sectors =>
        Reading
            .Tables.Gpc.Required(Inventory.Level)
            .Select(reference => reference.Sector)
            .Distinct(StringComparer.Ordinal)
            .Select(Reading.Tables.Gpc.FindHeading)
            .OfType<GpcHeading>();

    /// <summary>Shows the inventory of a place and year.</summary>
    internal static Task<IResult> ShowAsync(
        [AsParameters] InventoryAddress address,
        InventoryDoor door,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            reading => Answers.Page<InventoryPage>((nameof(Reading), reading)),
            cancellation
        );

    private static string Tonnes(Co2e? co2e) => Figures.Tonnes(co2e?.Tonnes);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string SectorClass(string code) => $"sector-{code}";

    private static string? Current(bool isCurrent) => isCurrent ? "true" : null;

    private bool IsSet(GwpSet set) => set.Name.Equals(Inventory.GwpSet.Name, StringComparison.Ordinal);

    /// <summary>What the inventory says in one sentence.</summary>
    private string Finding()
    {
        var largest = Inventory
            .BySector.Where(sector => sector.Co2e is not null)
            .MaxBy(sector => sector.Co2e!.Tonnes);
        if (largest is null)
        {
            return Visit.Say("inventory.nothing");
        }

        var part = Inventory.OfSector(largest.Sector);
        return Visit.Say(
            "inventory.finding",
            ("sector", Reading.Name(largest.Sector).In(Visit.Lang)),
            ("tonnes", Tonnes(part.Co2e)),
            ("share", Figures.Percent(part.Share))
        );
    }

    private string Population() =>
        Inventory.Population is { } count
            ? PlaceWords.Population(Visit, count)
            : Visit.Say("population.none-for", ("year", Numerals.Year(Inventory.Year, Visit.Reader)));

    private string Completeness() =>
        Visit.Say(
            "figure.completeness.note",
            ("accounted", Digits(Inventory.Completeness.Accounted)),
            ("estimated", Digits(Inventory.Completeness.Estimated)),
            ("required", Digits(Inventory.Completeness.Required)),
            ("share", Figures.Percent(Inventory.Completeness.EstimatedShare))
        );
}
