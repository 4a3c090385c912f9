namespace CityBraid.Web;

/// <summary>Starts an inventory: which year, and at which level.</summary>
public sealed partial class StartPage
{
    private const string YearField = "year";
    private const string LevelField = "level";

    private static readonly Level[] Levels = [Level.Basic, Level.BasicPlus];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>What was filled in so far.</summary>
    [Parameter]
    [EditorRequired]
    public required SentForm Form { get; set; }

    /// <summary>Why the inventory was not started; null when nobody asked yet.</summary>
    [Parameter]
    public Refusal? Refusal { get; set; }

    private string Address => Visit.Link($"/{Place.Code}/inventories/new");

    private IReadOnlyList<string> Problems => ErrorSummary.Of(Visit, Refusal);

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(Place.Names, $"/{Place.Code}"),
            Crumb.To(Visit, Visit.Say("start.title")),
        ];

    /// <summary>The year as it was understood, in both eras; nothing while it cannot be read.</summary>
    private string Echo =>
        CalendarYear.Find(Form[YearField]) is { } year
            ? Numerals.YearInBothEras(year.Number, Visit.Reader)
            : string.Empty;

    /// <summary>Shows the form; a year in the address fills it in and is echoed.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        HttpRequest request,
        PlaceDoor door,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit.Visitor.Actor, place, cancellation);
        return found.IsRefused ? Answers.Problem(visit, found.Refusal)
            : visit.Visitor.Actor.May(Permission.WriteInventory, found.Value.Code)
                ? Page(visit, found.Value, SentForm.Asked(request), refusal: null)
            : Answers.Problem(visit, Refusal.Forbidden(Permission.WriteInventory));
    }

    /// <summary>Starts the inventory and leads to it, or says what is wrong.</summary>
    internal static async Task<IResult> SendAsync(
        Visit visit,
        string place,
        HttpRequest request,
        PlaceDoor door,
        StartInventory start,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        if (form.IsSwitch)
        {
            return Page(visit, found.Value, form, refusal: null);
        }

        var asked = new StartRequest(found.Value.Code, form[YearField], form[LevelField]);
        var started = await start.RunAsync(visit.Visitor.Actor, asked, cancellation);
        return !started.IsRefused
                ? Answers.GoOn(visit, InventoryReading.PathOf(asked.Place, started.Value.Year))
            : started.Refusal.Kind == RefusalKind.Forbidden ? Answers.Problem(visit, started.Refusal)
            : Page(visit, found.Value, form, started.Refusal);
    }

    private static IResult Page(Visit visit, Place place, SentForm form, Refusal? refusal) =>
        Answers.Form<StartPage>(
            refusal is not null,
            (nameof(Visit), visit),
            (nameof(Place), place),
            (nameof(Form), form),
            (nameof(Refusal), refusal)
        );

    private bool IsChosen(Level level) =>
        Form[LevelField].Length == 0
            ? level == Level.Basic
            : Level.TryParse(Form[LevelField], out var chosen) && chosen == level;
}
