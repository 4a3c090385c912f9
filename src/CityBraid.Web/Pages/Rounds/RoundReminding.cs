namespace CityBraid.Web;

/// <summary>What the page of a round does about letters: reminds, and keeps whom to write to.</summary>
internal static class RoundReminding
{
    /// <summary>Reminds all who have open cells.</summary>
    public static async Task<IResult> RemindAllAsync(
        [AsParameters] RoundVisit asked,
        RoundDesk desk,
        RemindDepartments remind,
        CancellationToken cancellation
    )
    {
        if (!PlaceCode.TryParse(asked.Place, out var place))
        {
            return await desk.ShowAsync(asked, new RoundPageState(), cancellation);
        }

        var wish = new ReminderWish(place, asked.Round);
        var done = await remind.RunAsync(asked.Visit.Visitor.Actor, wish, cancellation);
        return await AnswerAsync(asked, desk, done.Refusal, cancellation);
    }

    /// <summary>Reminds one department.</summary>
    public static async Task<IResult> RemindAsync(
        [AsParameters] RequestVisit asked,
        RoundDesk desk,
        RemindDepartments remind,
        CancellationToken cancellation
    )
    {
        var key = RoundDesk.KeyOf(asked);
        var done = key.IsRefused
            ? key.Refusal
            : await remind.RunAsync(
                asked.Visit.Visitor.Actor,
                new ReminderWish(key.Value.Place, key.Value.Round, key.Value.Request),
                cancellation
            );
        return await AnswerAsync(asked.RoundOf(), desk, done.Refusal, cancellation);
    }

    /// <summary>Keeps whom to write to at a department.</summary>
    public static async Task<IResult> ChangeContactAsync(
        [AsParameters] RequestVisit asked,
        HttpRequest request,
        RoundDesk desk,
        ChangeContact change,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var key = RoundDesk.KeyOf(asked);
        var done = key.IsRefused
            ? key.Refusal
            : await change.RunAsync(asked.Visit.Visitor.Actor, key.Value, form["address"], cancellation);
        return await AnswerAsync(asked.RoundOf(), desk, done.Refusal, cancellation);
    }

    private static Task<IResult> AnswerAsync(
        RoundVisit asked,
        RoundDesk desk,
        Refusal? refusal,
        CancellationToken cancellation
    ) =>
        refusal switch
        {
            null => Task.FromResult(Answers.GoOn(asked.Visit, asked.Path)),
            { Kind: RefusalKind.NotFound } or { Code: "access.forbidden" } => Task.FromResult(
                Answers.Problem(asked.Visit, refusal)
            ),
            _ => desk.ShowAsync(
                asked,
                new RoundPageState { Problems = ErrorSummary.Of(asked.Visit, refusal) },
                cancellation
            ),
        };
}
