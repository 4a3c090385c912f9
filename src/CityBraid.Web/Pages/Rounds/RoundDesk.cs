namespace CityBraid.Web;

/// <summary>Finds rounds and requests that an address names, and shows their pages.</summary>
internal sealed class RoundDesk(PlaceDoor door, ShowRound show, VariableLibrary variables)
{
    /// <summary>The request that an address names, whether there is one or not.</summary>
    public static Result<RequestKey> KeyOf(RequestVisit asked) =>
        PlaceCode.TryParse(asked.Place, out var place)
            ? new RequestKey(place, asked.Round, asked.Request)
            : Refusal.NotFound("places.not-here", ("place", asked.Place));

    /// <summary>The page of a round.</summary>
    public async Task<IResult> ShowAsync(
        RoundVisit asked,
        RoundPageState state,
        CancellationToken cancellation
    )
    {
        var found = await FindAsync(asked, cancellation);
        return found.IsRefused
            ? Answers.Problem(asked.Visit, found.Refusal)
            : Answers.Form<RoundPage>(
                state.Problems.Count > 0,
                (nameof(RoundPage.Visit), asked.Visit),
                (nameof(RoundPage.Place), found.Value.Place),
                (nameof(RoundPage.Shown), found.Value.Shown),
                (nameof(RoundPage.Form), state.Form),
                (nameof(RoundPage.Problems), state.Problems),
                (nameof(RoundPage.Address), state.Address)
            );
    }

    /// <summary>The page of a request.</summary>
    public async Task<IResult> ShowAsync(
        RequestVisit asked,
        SentForm form,
        Refusal? refusal,
        CancellationToken cancellation
    )
    {
        var sheet = await FindSheetAsync(asked, cancellation);
        return sheet.IsRefused
            ? Answers.Problem(asked.Visit, sheet.Refusal)
            : Answers.Form<RequestPage>(
                refusal is not null,
                (nameof(RequestPage.Visit), asked.Visit),
                (nameof(RequestPage.Place), sheet.Value.Place),
                (nameof(RequestPage.Sheet), sheet.Value),
                (nameof(RequestPage.Form), form),
                (nameof(RequestPage.Told), RoundWords.Told(refusal)),
                (
                    nameof(RequestPage.Problems),
                    refusal is null ? [] : RoundWords.Problems(asked.Visit, refusal, variables)
                )
            );
    }

    /// <summary>The sheet of a request.</summary>
    public async Task<Result<AnswerSheet>> FindSheetAsync(RequestVisit asked, CancellationToken cancellation)
    {
        var round = new RoundVisit(asked.Visit, asked.Place, asked.Round);
        var found = await FindAsync(round, cancellation);
        return found.IsRefused ? found.Refusal
            : found.Value.Shown.Sheets.FirstOrDefault(one => one.Request.Id == asked.Request) is { } sheet
                ? sheet
            : Refusal.NotFound("facts.no-such-request", ("request", asked.Request));
    }

    /// <summary>That amounts are typed beside a decision, which would be lost; null when none are.</summary>
    public async Task<Refusal?> FindUnsentAsync(
        RequestVisit asked,
        SentForm form,
        CancellationToken cancellation
    )
    {
        var sheet = await FindSheetAsync(asked, cancellation);
        return !sheet.IsRefused && AnswerForm.Read(form, sheet.Value, variables).Cells.Count > 0
            ? Refusal.Conflict("facts.answers-unsaved")
            : null;
    }

    private async Task<Result<(Place Place, ShownRound Shown)>> FindAsync(
        RoundVisit asked,
        CancellationToken cancellation
    )
    {
        var actor = asked.Visit.Visitor.Actor;
        var place = await door.FindAsync(actor, asked.Place, cancellation);
        if (place.IsRefused)
        {
            return place.Refusal;
        }

        var shown = await show.RunAsync(actor, place.Value.Code, asked.Round, cancellation);
        return shown.IsRefused ? shown.Refusal : (place.Value, shown.Value);
    }
}
