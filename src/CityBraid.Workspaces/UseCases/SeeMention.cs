using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Goes to see a comment that calls whoever asks; it counts as seen from then on.</summary>
public sealed class SeeMention(ICommentStore store, TimeProvider time)
{
    /// <summary>The comment, if it calls them and they still work there.</summary>
    public async Task<Result<Comment>> RunAsync(Actor actor, string comment, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(comment);
        if (!EmailAddress.TryParse(actor.Name, out var email))
        {
            return OwnAccount.None;
        }

        var seen = await store.SeeMentionAsync(comment, email, time.GetUtcNow(), cancellation);
        return seen is not null && actor.May(Permission.Discuss, seen.Workspace)
            ? seen
            : Refusal.NotFound("comments.no-mention");
    }
}
