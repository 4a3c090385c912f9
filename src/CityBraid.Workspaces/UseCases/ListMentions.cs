using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Lists the comments that call whoever asks.</summary>
public sealed class ListMentions(ICommentStore store)
{
    private const int Most = 100;

    /// <summary>The latest hundred, the newest first: of places where they still work.</summary>
    public async Task<Result<IReadOnlyList<Mention>>> RunAsync(Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!EmailAddress.TryParse(actor.Name, out var email))
        {
            return OwnAccount.None;
        }

        var all = await store.ListMentionsAsync(email, Most, cancellation);
        return all.Where(one => actor.May(Permission.Discuss, one.Comment.Workspace)).ToArray();
    }
}
