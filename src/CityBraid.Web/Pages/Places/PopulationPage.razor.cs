using System.Globalization;

namespace CityBraid.Web;

/// <summary>States how many people live in a place that is on record already.</summary>
public sealed partial class PopulationPage
{
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

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<string> Problems { get; set; }

    private string Address => Visit.Link($"/{Place.Code}/population");

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(Place.Names, $"/{Place.Code}"),
            Crumb.To(Visit, Visit.Say("population.action")),
        ];

    /// <summary>Shows the form.</summary>
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
            : visit.Visitor.Actor.May(Permission.WritePlaces, found.Value.Code)
                ? Page(visit, found.Value, SentForm.Asked(request), [])
            : Answers.Problem(visit, Refusal.Forbidden(Permission.WritePlaces));
    }

    /// <summary>Keeps the count and leads back to the place, or says everything that is wrong.</summary>
    internal static async Task<IResult> SendAsync(
        Visit visit,
        string place,
        HttpRequest request,
        PlaceDoor door,
        StatePopulation state,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var (count, problems) = form.IsSwitch ? (null, []) : Read(visit, form);
        if (count is null)
        {
            return Page(visit, found.Value, form, problems);
        }

        var stated = await state.RunAsync(visit.Visitor.Actor, found.Value.Code, count, cancellation);
        return !stated.IsRefused ? Answers.GoOn(visit, $"/{found.Value.Code}")
            : stated.Refusal.Kind == RefusalKind.Forbidden ? Answers.Problem(visit, stated.Refusal)
            : Page(visit, found.Value, form, ErrorSummary.Of(visit, stated.Refusal));
    }

    /// <summary>The count as it was written, or everything that cannot be read.</summary>
    private static (PopulationCount? Count, IReadOnlyList<string> Problems) Read(Visit visit, SentForm form)
    {
        var year = CalendarYear.Find(form["year"]);
        var digits = ThaiDigits
            .ToArabic(form["persons"])
            .Replace(",", string.Empty, StringComparison.Ordinal);
        var isCount = long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var persons);
        string[] problems =
        [
            .. year is null
                ? [visit.Say("population.year.unread", ("text", form["year"]))]
                : Array.Empty<string>(),
            .. isCount ? [] : new[] { visit.Say("population.persons.unread", ("text", form["persons"])) },
        ];
        return problems.Length > 0
            ? (null, problems)
            : (new PopulationCount(year!.Number, persons, form["source"]), []);
    }

    private static IResult Page(Visit visit, Place place, SentForm form, IReadOnlyList<string> problems) =>
        Answers.Form<PopulationPage>(
            problems.Count > 0,
            (nameof(Visit), visit),
            (nameof(Place), place),
            (nameof(Form), form),
            (nameof(Problems), problems)
        );
}
