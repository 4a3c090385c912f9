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
        SentForm typed,
        CancellationToken cancellation
    )
    {
        var account = await FindAsync(visit, context, cancellation);
        if (account.IsRefused)
        {
            return Answers.Problem(visit, account.Refusal);
        }

        var problems = ErrorSummary.Of(visit, outcome?.Refusal);
        (string, object?)[] parameters =
        [
            (nameof(MePage.Visit), visit),
            (nameof(MePage.Account), account.Value),
            (nameof(MePage.Typed), typed),
            (nameof(MePage.Problems), problems),
            (nameof(MePage.Done), outcome?.Done),
        ];
        return Answers.Form<MePage>(problems.Count > 0, parameters);
    }

    /// <summary>The account of whoever asks.</summary>
    public async Task<Result<AccountReading>> FindAsync(
        Visit visit,
        HttpContext context,
        CancellationToken cancellation
    )
    {
        var found = await find.RunAsync(visit.Visitor.Actor, cancellation);
        return found.IsRefused ? found.Refusal : await ReadAsync(visit, context, found.Value, cancellation);
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
