using CityBraid.Facts;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>What the reader works on: inventories with the next step, and what changed lately.</summary>
public sealed partial class HomePage
{
    private const int CitiesMax = 8;
    private const int ChangesMax = 10;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The places.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<HomeCity> Cities { get; set; }

    /// <summary>The reader's tasks of programmes, which stand at no place.</summary>
    [Parameter]
    public IReadOnlyList<ListedTask> ProgrammeTasks { get; set; } = [];

    private string Title =>
        Visit.Visitor.Name is { } name
            ? Visit.Say("home.greeting", ("name", name))
            : Visit.Say("section.Home");

    private IReadOnlyList<ListedTask> Tasks =>
        [
            .. Cities
                .SelectMany(city => city.Tasks)
                .Concat(ProgrammeTasks)
                .OrderBy(listed => listed.Task.Due ?? DateOnly.MaxValue)
                .ThenBy(listed => listed.Task.Id, StringComparer.Ordinal),
        ];

    private bool HasWork => Cities.Any(city => city.Drafts.Count > 0 || city.Runs.Count > 0);

    private IEnumerable<(Place Place, ChangeSummary Change)> Recent =>
        Cities
            .SelectMany(city => city.Changes.Select(change => (city.Place, Change: change)))
            .OrderByDescending(entry => entry.Change.At)
            .ThenByDescending(entry => entry.Change.Number)
            .Take(ChangesMax);

    /// <summary>Shows the places that the reader works on, or else those that may be read.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        ListPlaces places,
        HomeDesk desk,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        var listed = await places.RunAsync(actor, cancellation);
        if (listed.IsRefused)
        {
            return Answers.Problem(visit, listed.Refusal);
        }

        var cities = new List<HomeCity>();
        foreach (var place in Chosen(actor, listed.Value))
        {
            cities.Add(await desk.ReadAsync(actor, place, cancellation));
        }

        var tasks = await desk.ListProgrammeTasksAsync(actor, cancellation);
        return Answers.Page<HomePage>(
            (nameof(Visit), visit),
            (nameof(Cities), cities),
            (nameof(ProgrammeTasks), tasks)
        );
    }

    private static IEnumerable<Place> Chosen(Actor actor, IReadOnlyList<Place> places)
    {
        var own = places.Where(place => actor.May(Permission.WriteFacts, place.Code)).ToArray();
        return (own.Length > 0 ? own : places).Take(CitiesMax);
    }

    private bool MayWork(HomeCity city) =>
        Visit.Visitor.Actor.May(Permission.WriteInventory, city.Place.Code);

    private bool MayImport(HomeCity city) => Visit.Visitor.Actor.May(Permission.WriteFacts, city.Place.Code);

    private string AddressOf(HomeCity city, ImportDraft draft) =>
        new DraftView(Visit, city.Place, draft).AddressOf(WizardStep.Recognise);

    private string YearOf(Compilation inventory) =>
        Visit.Say("title.inventory", ("year", Numerals.YearInBothEras(inventory.Year, Visit.Reader)));

    private string Total(Compilation inventory) =>
        inventory.Total is null ? Visit.Say("not-known") : $"{Figures.Tonnes(inventory.Total.Tonnes)} tCO2e";
}
