namespace CityBraid.Workspaces;

/// <summary>Where notices wait until they are sent.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="time">Tells when they are written and tried.</param>
public sealed class Outbox(INoticeStore store, TimeProvider time)
{
    private const int AtOnce = 20;

    /// <summary>Puts a message to a person into the outbox.</summary>
    /// <param name="recipient">The address it goes to.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="template">The code of what it tells.</param>
    /// <param name="letter">What it says.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public async Task<Notice> WriteAsync(
        string recipient,
        string language,
        string template,
        Letter letter,
        CancellationToken cancellation
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(recipient);
        var notice = new Notice(
            RandomName.New(time),
            recipient,
            language,
            template,
            letter,
            time.GetUtcNow()
        );
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
                var isSent = await postman.TrySendAsync(taken, cancellation);
                var after = isSent ? taken.Sent() : taken.Refused();
                await store.TryReplaceNoticeAsync(taken, after, CancellationToken.None);
                sent += isSent ? 1 : 0;
            }
        }

        return sent;
    }
}
