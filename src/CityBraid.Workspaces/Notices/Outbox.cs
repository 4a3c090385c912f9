namespace CityBraid.Workspaces;

/// <summary>Where notices wait until they are sent.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="people">Knows the language of who has an account.</param>
/// <param name="invitations">Knows which invitations are open.</param>
/// <param name="links">Knows which requests for data are open.</param>
/// <param name="time">Tells when they are written and tried.</param>
public sealed class Outbox(
    INoticeStore store,
    IPersonStore people,
    IInvitationStore invitations,
    IMailedLinkStore links,
    TimeProvider time
)
{
    private const int AtOnce = 20;

    /// <summary>Puts a message to a person into the outbox, in their language if it is known.</summary>
    public async Task<Notice> WriteAsync(NoticeRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var person = await people.FindPersonAsync(request.Recipient, cancellation);
        var language = person?.Language ?? request.Letter.Language;
        var notice = new Notice(
            RandomName.New(time),
            request.Recipient.Value,
            language,
            request.Template,
            request.Letter.WriteIn(language),
            time.GetUtcNow()
        )
        {
            Workspace = request.Workspace,
            Invitation = request.Invitation,
            DataRequest = request.DataRequest,
            Once = request.Once,
        };
        await store.AddNoticeAsync(notice, cancellation);
        return notice;
    }

    /// <summary>Sends what is due, each notice taken by one sender, and says how many were sent.</summary>
    /// <remarks>
    /// A sender that breaks down between handing over and noting it may send a notice twice.
    /// </remarks>
    public async Task<int> EmptyAsync(IPostman postman, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(postman);
        var sent = 0;
        foreach (var due in await store.ListDueNoticesAsync(time.GetUtcNow(), AtOnce, cancellation))
        {
            var taken = due.Taken(time.GetUtcNow());
            if (await store.TryReplaceNoticeAsync(due, taken, cancellation))
            {
                var failure = await SendAsync(postman, taken, cancellation);
                var after = failure is { } why ? taken.Refused(why) : taken.Sent(time.GetUtcNow());
                await store.TryReplaceNoticeAsync(taken, after, CancellationToken.None);
                sent += failure is null ? 1 : 0;
            }
        }

        return sent;
    }

    /// <summary>Hands a notice over; null when it was taken, else why it was not.</summary>
    /// <remarks>
    /// A secret is drawn here and only handed over: whoever reads the outbox, the database or a copy of it
    /// cannot come in by somebody else's letter. Each attempt draws another one; of an invitation the one
    /// before opens nothing any more, of a request for data both do.
    /// </remarks>
    private async Task<NoticeFailure?> SendAsync(
        IPostman postman,
        Notice notice,
        CancellationToken cancellation
    )
    {
        if (notice is { Invitation: null, DataRequest: null })
        {
            return await postman.TrySendAsync(notice, cancellation);
        }

        var secret = Secret.New();
        return await TryKeepAsync(notice, secret, cancellation)
            ? await postman.TrySendAsync(notice with { Letter = notice.Letter.With(secret) }, cancellation)
            : NoticeFailure.Over;
    }

    private Task<bool> TryKeepAsync(Notice notice, Secret secret, CancellationToken cancellation) =>
        notice.Invitation is { } invitation
            ? invitations.TryMailAsync(invitation, secret.Hash, time.GetUtcNow(), cancellation)
            : links.TryMailAsync(
                notice.DataRequest!,
                notice.Recipient,
                secret.Hash,
                time.GetUtcNow(),
                cancellation
            );
}
