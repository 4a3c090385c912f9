using System.Globalization;

namespace CityBraid.Web;

/// <summary>The rounds in which departments of a place are asked for data.</summary>
public sealed partial class RoundsPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The rounds, the latest first.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<DataRound> Rounds { get; set; }

    /// <summary>What was sent.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    private bool MayOpen => Visit.Visitor.Actor.May(Permission.WriteFacts, Place.Code);

    /// <summary>Shows the rounds of a place to whoever works there.</summary>
    internal static Task<IResult> ShowAsync(
        Visit visit,
        string place,
        PlaceDoor door,
        ListRounds list,
        CancellationToken cancellation
    ) => ShowAsync((visit, place), (door, list), SentForm.Empty, [], cancellation);

    /// <summary>Opens a round.</summary>
    internal static async Task<IResult> SendAsync(
        Visit visit,
        string place,
        HttpRequest request,
        PlaceDoor door,
        ListRounds list,
        OpenRound open,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        if (form.IsSwitch || !PlaceCode.TryParse(place, out var code))
        {
            return await ShowAsync((visit, place), (door, list), form, [], cancellation);
        }

        var opening = new RoundOpening(
            code,
            form["title"],
            CalendarYear.Find(form["year"])?.Number ?? 0,
            form["kind"] != "calendar",
            DayOf(form["due"]) ?? DateOnly.MinValue
        );
        var opened = await open.RunAsync(visit.Visitor.Actor, opening, cancellation);
        return !opened.IsRefused
            ? Answers.GoOn(visit, $"/{place}/data/rounds/{opened.Value.Id}")
            : await ShowAsync(
                (visit, place),
                (door, list),
                form,
                ErrorSummary.Of(visit, opened.Refusal),
                cancellation
            );
    }

    private static async Task<IResult> ShowAsync(
        (Visit Visit, string Place) asked,
        (PlaceDoor Door, ListRounds List) room,
        SentForm form,
        IReadOnlyList<string> problems,
        CancellationToken cancellation
    )
    {
        var actor = asked.Visit.Visitor.Actor;
        var found = await room.Door.FindAsync(actor, asked.Place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(asked.Visit, found.Refusal);
        }

        var rounds = await room.List.RunAsync(actor, found.Value.Code, cancellation);
        return rounds.IsRefused
            ? Answers.Problem(asked.Visit, rounds.Refusal)
            : Answers.Form<RoundsPage>(
                problems.Count > 0,
                (nameof(Visit), asked.Visit),
                (nameof(Place), found.Value),
                (nameof(Rounds), rounds.Value),
                (nameof(Form), form),
                (nameof(Problems), problems)
            );
    }

    /// <summary>A day as a form sends it.</summary>
    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    private static int Approved(DataRound round) =>
        round.Requests.Count(request => request.State == RequestState.Approved);
}
