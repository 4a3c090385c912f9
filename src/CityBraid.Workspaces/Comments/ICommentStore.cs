using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Keeps comments, and who is called by them. What was said is never changed.</summary>
public interface ICommentStore
{
    /// <summary>Keeps a comment and whom it calls.</summary>
    Task AddCommentAsync(Comment comment, CancellationToken cancellation);

    /// <summary>The comments about a page, the oldest first.</summary>
    Task<IReadOnlyList<Comment>> ListCommentsAsync(
        PlaceCode workspace,
        string about,
        CancellationToken cancellation
    );

    /// <summary>What calls somebody, the newest first.</summary>
    Task<IReadOnlyList<Mention>> ListMentionsAsync(
        EmailAddress person,
        int most,
        CancellationToken cancellation
    );

    /// <summary>Notes that somebody went to see what calls them; the comment, or null when none of that name
    ///   calls them.</summary>
    Task<Comment?> SeeMentionAsync(
        string comment,
        EmailAddress person,
        DateTimeOffset at,
        CancellationToken cancellation
    );
}
