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
        $"{Reading.Place.Names.In(Visit.Lang)}, {Visit.Say("title.inventory", ("year", Year))}";

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(Reading.Place.Names, $"/{Reading.Place.Code}"),
            Crumb.To(
                Visit,
                Visit.Say("crumb.inventory", ("year", Numerals.Year(Inventory.Year, Visit.Reader)))
            ),
        ];

    /// <summary>The sectors that the level asks about.</summary>
    private IEnumerable<PartialSum> Sectors =>
        Reading
            .Tables.Gpc.Required(Inventory.Level)
            .Select(reference => reference.Sector)
            .Distinct(StringComparer.Ordinal)
            .Select(Inventory.OfSector);

    private IEnumerable<PartialSum> Scopes =>
        Inventory.ByScope.Select(scope => Inventory.OfScope(scope.Scope));

    /// <summary>Shows the inventory of a place and year.</summary>
    internal static Task<IResult> ShowAsync(
        [AsParameters] InventoryAddress address,
        InventoryDoor door,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            reading =>
                ChartDownload.Find(reading.Visit, () => InventoryCharts.Of(reading))
                ?? Answers.Page<InventoryPage>((nameof(Reading), reading)),
            cancellation
        );

    private static string? Current(bool isCurrent) => isCurrent ? "true" : null;

    private bool IsSet(GwpSet set) => set.Name.Equals(Inventory.GwpSet.Name, StringComparison.Ordinal);

    private bool IsSomethingMissing => Inventory.Findings.Any(finding => finding.IsError);

    /// <summary>What the inventory says in one sentence.</summary>
    private string Finding()
    {
        var largest = Inventory
            .BySector.Where(sector => sector.Co2e is not null)
            .MaxBy(sector => sector.Co2e!.Tonnes);
        if (largest is null)
        {
            return Visit.Say("lead.nothing");
        }

        var part = Inventory.OfSector(largest.Sector);
        return Visit.Say(
            "lead.sector",
            ("sector", Reading.Name(largest.Sector).In(Visit.Lang)),
            ("tonnes", Figures.Tonnes(part.Co2e?.Tonnes)),
            ("share", Figures.Percent(part.Share))
        );
    }

    private string References() =>
        Visit.Say(
            "references.lead",
            ("count", Numerals.Show(Inventory.Completeness.Required)),
            ("level", Visit.Say($"level.{Inventory.Level.Code}"))
        );
}
