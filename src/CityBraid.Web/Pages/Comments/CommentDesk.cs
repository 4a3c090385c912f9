using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Gathers what the page of comments shows.</summary>
internal sealed class CommentDesk(
    PlaceDoor places,
    ListWorkspaces workspaces,
    ListComments list,
    SeeMention see,
    ListMembers members
)
{
    /// <summary>The address of what is said about a page, after the language.</summary>
    public static string PathOf(PlaceCode workspace, string about) =>
        $"/{workspace}/comments?about={Uri.EscapeDataString(about)}";

    /// <summary>The page, after a form was sent or not.</summary>
    public async Task<IResult> ShowAsync(
        Visit visit,
        (string Place, string? About) asked,
        SentForm form,
        Refusal? refusal,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        if (!PlaceCode.TryParse(asked.Place, out var code))
        {
            return Results.NotFound();
        }

        var about = string.IsNullOrEmpty(asked.About) ? $"/{code}" : asked.About;
        var listed = await list.RunAsync(actor, code, about, cancellation);
        if (listed.IsRefused)
        {
            return Answers.Problem(visit, listed.Refusal);
        }

        await SeeAsync(actor, listed.Value, cancellation);
        var place = await places.FindAsync(actor, asked.Place, cancellation);
        var known = await workspaces.RunAsync(actor, cancellation);
        var names = place.IsRefused
            ? known.Value?.FirstOrDefault(one => one.Code == code)?.Names
            : place.Value.Names;
        var colleagues = await members.RunAsync(actor, code, cancellation);
        return names is null
            ? Results.NotFound()
            : Answers.Form<CommentsPage>(
                refusal is not null,
                (nameof(CommentsPage.Visit), visit),
                (nameof(CommentsPage.Workspace), code),
                (nameof(CommentsPage.Names), names),
                (nameof(CommentsPage.Place), place.IsRefused ? null : place.Value),
                (nameof(CommentsPage.About), about),
                (nameof(CommentsPage.Comments), listed.Value),
                (nameof(CommentsPage.Members), colleagues.Value?.Members ?? []),
                (nameof(CommentsPage.Form), form),
                (nameof(CommentsPage.Problems), ErrorSummary.Of(visit, refusal))
            );
    }

    /// <summary>Whoever reads what calls them has seen it.</summary>
    private async Task SeeAsync(Actor actor, IReadOnlyList<Comment> comments, CancellationToken cancellation)
    {
        var calling = comments.Where(comment => comment.Mentioned.Any(one => one.Value == actor.Name));
        foreach (var comment in calling)
        {
            await see.RunAsync(actor, comment.Id, cancellation);
        }
    }
}
