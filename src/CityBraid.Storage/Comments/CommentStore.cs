using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps comments, and who is called by them.</summary>
internal sealed class CommentStore(Database database) : ICommentStore
{
    public Task AddCommentAsync(Comment comment, CancellationToken cancellation) =>
        database.WriteAsync(
            async (context, _) =>
            {
                context.Comments.Add(CommentRow.Of(comment));
                context.Mentions.AddRange(
                    comment.Mentioned.Select(person => new MentionRow
                    {
                        Comment = comment.Id,
                        Person = person.Value,
                    })
                );
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    public Task<IReadOnlyList<Comment>> ListCommentsAsync(
        PlaceCode workspace,
        string about,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<Comment>>(async context =>
        {
            var rows = await context
                .Comments.Where(row => row.Workspace == workspace.Value && row.About == about)
                .OrderBy(row => row.SaidAt)
                .ThenBy(row => row.Id)
                .ToListAsync(cancellation);
            return await WithMentionsAsync(context, rows, cancellation);
        });

    public Task<IReadOnlyList<Mention>> ListMentionsAsync(
        EmailAddress person,
        int most,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<Mention>>(async context =>
        {
            var found = await (
                from mention in context.Mentions
                where mention.Person == person.Value
                join comment in context.Comments on mention.Comment equals comment.Id
                orderby comment.SaidAt descending, comment.Id
                select new { comment, mention.SeenAt }
            )
                .Take(most)
                .ToListAsync(cancellation);
            return [.. found.Select(one => new Mention(one.comment.ToComment([person.Value]), one.SeenAt))];
        });

    public Task<Comment?> SeeMentionAsync(
        string comment,
        EmailAddress person,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var mentions = context.Mentions.Where(row =>
                    row.Comment == comment && row.Person == person.Value
                );
                if (!await mentions.AnyAsync(cancellation))
                {
                    return null;
                }

                await mentions
                    .Where(row => row.SeenAt == null)
                    .ExecuteUpdateAsync(
                        set => set.SetProperty(row => row.SeenAt, (DateTimeOffset?)at),
                        cancellation
                    );
                var row = await context.Comments.SingleAsync(one => one.Id == comment, cancellation);
                return row.ToComment([person.Value]);
            },
            cancellation
        );

    private static async Task<IReadOnlyList<Comment>> WithMentionsAsync(
        StorageContext context,
        IReadOnlyList<CommentRow> rows,
        CancellationToken cancellation
    )
    {
        var ids = rows.Select(row => row.Id).ToList();
        var mentions = await context
            .Mentions.Where(row => ids.Contains(row.Comment))
            .OrderBy(row => row.Person)
            .ToListAsync(cancellation);
        var called = mentions.ToLookup(row => row.Comment, row => row.Person);
        return [.. rows.Select(row => row.ToComment(called[row.Id]))];
    }
}
