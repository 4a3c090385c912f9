using System.Globalization;

namespace CityBraid.Web;

/// <summary>A city's inventory of one year: total, per head, sectors, scopes, and every reference.</summary>
public sealed partial class InventoryPage
{
    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    /// <summary>The scope whose references are shown; null for all.</summary>
    [Parameter]
    public int? Scope { get; set; }

    /// <summary>The change that just withdrew a row; null when none did.</summary>
    [Parameter]
    public ChangeSummary? Withdrawn { get; set; }

    /// <summary>The calculations kept in it, withdrawn ones too.</summary>
    [Parameter]
    public IReadOnlyList<KeptCalculation> Calculations { get; set; } = [];

    /// <summary>How well the total is known; null when that was not estimated.</summary>
    [Parameter]
    public UncertaintyEstimate? Known { get; set; }

    /// <summary>The number of the calculation that was just withdrawn, as the address says it.</summary>
    [Parameter]
    public string? Calculation { get; set; }

    /// <summary>The latest version that was sent for review; null when the reader sees none.</summary>
    [Parameter]
    public InventoryVersion? Latest { get; set; }

    private Visit Visit => Reading.Visit;

    /// <summary>The calculation that was just withdrawn; null when none was, or it stands again.</summary>
    private KeptCalculation? WithdrawnCalculation =>
        Reading.MayWrite
            ? Calculations.FirstOrDefault(one => one.IsWithdrawn && Number(one) == Calculation)
            : null;

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

    private bool MayImport => Visit.Visitor.Actor.May(Permission.WriteFacts, Reading.Place.Code);

    /// <summary>Whether the page shows what was reviewed: the same set, level and total.</summary>
    private bool IsAsReviewed =>
        Latest is null
        || (
            Latest.GwpSet == Inventory.GwpSet.Name
            && Latest.Level == Inventory.Level
            && Latest.Tonnes == Inventory.Total?.Tonnes
        );

    private string Otherwise =>
        Visit.Say(
            "review.other",
            ("number", Latest!.Number.ToString(CultureInfo.InvariantCulture)),
            ("state", ReviewWords.State(Visit, Latest.State)),
            ("tonnes", Figures.Tonnes(Latest.Tonnes)),
            ("gwp", Latest.GwpSet),
            ("level", Visit.Say($"level.{Latest.Level.Code}"))
        );

    private string SeriesAddress => Visit.Link($"/{Reading.Place.Code}/inventories/series") + Reading.Choices;

    private string ReviewAddress => Visit.Link($"{Reading.Path}/review") + Reading.Choices;

    private string KeysAddress => Visit.Link($"{Reading.Path}/notations") + Reading.Choices;

    /// <summary>Shows the inventory of a place and year.</summary>
    internal static Task<IResult> ShowAsync(
        [AsParameters] InventoryAddress address,
        InventoryDoor door,
        ListChanges changes,
        ListCalculations calculations,
        EstimateUncertainty estimate,
        ListVersions versions,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            async reading =>
                ChartDownload.Find(reading.Visit, () => InventoryCharts.Of(reading))
                ?? Answers.Page<InventoryPage>(
                    (nameof(Reading), reading),
                    (nameof(Scope), FindScope(address.Scope)),
                    (
                        nameof(Withdrawn),
                        await UndoNotice.FindAsync(reading, address.Withdrawn, changes, cancellation)
                    ),
                    (nameof(Calculations), await ListAsync(reading, calculations, cancellation)),
                    (nameof(Known), await KnownAsync(reading, estimate, cancellation)),
                    (nameof(Latest), await LatestAsync(reading, versions, cancellation)),
                    (nameof(Calculation), address.Calculation)
                ),
            cancellation
        );

    /// <summary>Leads to the latest inventory of a place, or to the start of its first.</summary>
    internal static async Task<IResult> LatestAsync(
        Visit visit,
        string place,
        PlaceDoor door,
        ListInventories inventories,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var listed = await inventories.RunAsync(visit.Visitor.Actor, found.Value.Code, cancellation);
        return listed.IsRefused ? Answers.Problem(visit, listed.Refusal)
            : listed.Value is [var latest, ..]
                ? Answers.GoOn(visit, InventoryReading.PathOf(found.Value.Code, latest.Year))
            : Answers.GoOn(visit, $"/{found.Value.Code}#inventories");
    }

    /// <summary>The interval by Approach 1, which takes no time; its own page draws.</summary>
    private static async Task<UncertaintyEstimate?> KnownAsync(
        InventoryReading reading,
        EstimateUncertainty estimate,
        CancellationToken cancellation
    )
    {
        var request = UncertaintyPage.Of(reading) with { Draws = 0 };
        return (await estimate.RunAsync(reading.Visit.Visitor.Actor, request, cancellation)).Value;
    }

    private static async Task<InventoryVersion?> LatestAsync(
        InventoryReading reading,
        ListVersions versions,
        CancellationToken cancellation
    )
    {
        var (place, year) = (reading.Place.Code, reading.Compilation.Year);
        var listed = await versions.RunAsync(reading.Visit.Visitor.Actor, place, year, cancellation);
        return listed.Value is [var latest, ..] ? latest : null;
    }

    private static async Task<IReadOnlyList<KeptCalculation>> ListAsync(
        InventoryReading reading,
        ListCalculations calculations,
        CancellationToken cancellation
    )
    {
        var (place, year) = (reading.Place.Code, reading.Compilation.Year);
        var listed = await calculations.RunAsync(reading.Visit.Visitor.Actor, place, year, cancellation);
        return listed.Value ?? [];
    }

    private string CalculationSaid(KeptCalculation one) =>
        Visit.Say(
            "calculations.withdrawn.notice",
            ("number", Number(one)),
            ("name", MethodWords.Name(Visit, one.Method))
        );

    private static string Number(KeptCalculation one) => one.Number.ToString(CultureInfo.InvariantCulture);

    private static int? FindScope(string? asked) => asked is "1" or "2" or "3" ? asked[0] - '0' : null;

    private string ScopeAddress(int? scope)
    {
        var join = Reading.Choices.Length == 0 ? '?' : '&';
        var choice = scope is null ? string.Empty : FormattableString.Invariant($"{join}scope={scope}");
        return $"{Reading.Address}{choice}#references";
    }

    private IEnumerable<NavItem> ScopeTabs() =>
        ((int?[])[null, 1, 2, 3]).Select(scope => new NavItem(
            Visit.Say(scope is null ? "scope.all" : FormattableString.Invariant($"scope.{scope}.short")),
            ScopeAddress(scope),
            scope == Scope
        ));

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
