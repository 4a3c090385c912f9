namespace CityBraid.Web;

/// <summary>Where one number of an inventory comes from, back to the cells.</summary>
public sealed partial class TracePage
{
    /// <summary>The name of the total per person in addresses.</summary>
    public const string PerHead = "per-head";

    /// <summary>The inventory.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryReading Reading { get; set; }

    /// <summary>The number's name in the address.</summary>
    [Parameter]
    [EditorRequired]
    public required string Name { get; set; }

    /// <summary>The history of the row's facts, the newest change first.</summary>
    [Parameter]
    public IReadOnlyList<HistoryStep> History { get; set; } = [];

    private Visit Visit => Reading.Visit;

    private CompiledRow? Row => Reading.FindRow(Name);

    private PartialSum? Sum => Reading.Compilation.FindSum(Name, Reading.Tables.Gpc);

    private string Title =>
        Visit.Say("trace.heading", ("title", Visit.Say("trace.title")), ("subject", Subject.In(Visit.Lang)));

    /// <summary>What the number is of.</summary>
    private LocalText Subject =>
        Row is { } row ? Reading.Activity(row)
        : Sum is { } sum ? SumWords.Name(Reading, sum)
        : new LocalText(Visit.Lang, Visit.Say("figure.per-head"));

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(Reading.Place.Names, $"/{Reading.Place.Code}"),
            Crumb.To(
                Visit,
                Visit.Say("crumb.inventory", ("year", Numerals.Year(Reading.Compilation.Year, Visit.Reader))),
                Reading.Path + Reading.Choices
            ),
            Crumb.To(Visit, Visit.Say("trace.crumb")),
        ];

    /// <summary>Shows the trace of a number.</summary>
    internal static Task<IResult> ShowAsync(
        [AsParameters] InventoryAddress address,
        string name,
        InventoryDoor door,
        ListFactRevisions revisions,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            async reading =>
                IsKnown(reading, name)
                    ? Answers.Page<TracePage>(
                        (nameof(Reading), reading),
                        (nameof(Name), name),
                        (nameof(History), await HistoryStep.ListAsync(reading, name, revisions, cancellation))
                    )
                    : Results.NotFound(),
            cancellation
        );

    private static bool IsKnown(InventoryReading reading, string name) =>
        name is PerHead
        || reading.FindRow(name) is not null
        || reading.Compilation.FindSum(name, reading.Tables.Gpc) is not null;
}
