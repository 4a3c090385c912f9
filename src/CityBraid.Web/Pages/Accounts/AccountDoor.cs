using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Gathers what a person's own page shows.</summary>
internal sealed class AccountDoor(
    FindOwnAccount find,
    ListSessions sessions,
    ListApiKeys keys,
    ListWorkspaces workspaces
)
{
    /// <summary>The page, after a form was sent or not.</summary>
    public async Task<IResult> ShowAsync(
        Visit visit,
        HttpContext context,
        AccountOutcome? outcome,
        CancellationToken cancellation
    )
    {
        var found = await find.RunAsync(visit.Visitor.Actor, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var problems = ErrorSummary.Of(visit, outcome?.Refusal);
        (string, object?)[] parameters =
        [
            (nameof(MePage.Visit), visit),
            (nameof(MePage.Account), await ReadAsync(visit, context, found.Value, cancellation)),
            (nameof(MePage.Problems), problems),
            (nameof(MePage.Done), outcome?.Done),
            (nameof(MePage.NewKey), outcome?.NewKey),
        ];
        return Answers.Form<MePage>(problems.Count > 0, parameters);
    }

    private async Task<AccountReading> ReadAsync(
        Visit visit,
        HttpContext context,
        Person person,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        return new AccountReading(
            person,
            (await sessions.RunAsync(actor, cancellation)).Value ?? [],
            SessionCookie.Find(context)?.Hash,
            (await keys.RunAsync(actor, cancellation)).Value ?? [],
            (await workspaces.RunAsync(actor, cancellation)).Value ?? []
        );
    }
}
