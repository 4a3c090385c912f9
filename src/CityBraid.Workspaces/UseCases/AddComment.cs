using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Says something about a page to those who work there, and calls some of them.</summary>
/// <param name="store">Keeps what is said.</param>
/// <param name="workspaces">Who works where.</param>
/// <param name="people">Their addresses.</param>
/// <param name="maps">Where places are kept.</param>
/// <param name="outbox">Takes the letters to those who are called.</param>
/// <param name="time">Tells when it is said.</param>
public sealed class AddComment(
    ICommentStore store,
    IWorkspaceStore workspaces,
    IPersonStore people,
    AccessMaps maps,
    Outbox outbox,
    TimeProvider time
)
{
    /// <summary>Keeps the comment, or says everything that is wrong with it.</summary>
    public async Task<Result<Comment>> RunAsync(
        Actor actor,
        CommentRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (actor.FindRefusal(Permission.Discuss, request.Workspace) is { } refusal)
        {
            return refusal;
        }

        var members = await MembersAsync(request.Workspace, cancellation);
        var (called, unknown) = MentionReading.Of(request.Text, members);
        Finding[] problems = [.. request.Check(), .. unknown];
        if (problems.Length > 0)
        {
            return Refusal.BadData("comments.bad", problems);
        }

        var comment = new Comment(
            RandomName.New(time),
            request.Workspace,
            request.About,
            actor.Name,
            time.GetUtcNow(),
            request.Text.Trim()
        )
        {
            Mentioned = called,
        };
        await store.AddCommentAsync(comment, cancellation);
        await TellAsync(request, comment, cancellation);
        return comment;
    }

    private async Task<IReadOnlyCollection<EmailAddress>> MembersAsync(
        PlaceCode workspace,
        CancellationToken cancellation
    )
    {
        if ((await maps.LoadAsync(cancellation)).FindKeeper(workspace) is not { } keeper)
        {
            return [];
        }

        var memberships = await workspaces.ListMembershipsAsync(keeper.Code, cancellation);
        var here = memberships
            .Where(one => RoleTable.Grants(one.Role, Permission.Discuss))
            .Select(one => one.Person);
        var found = await people.ListPeopleAsync([.. here], cancellation);
        return [.. found.Select(person => person.Email)];
    }

    private async Task TellAsync(CommentRequest request, Comment comment, CancellationToken cancellation)
    {
        if (request.Letter is { } letter)
        {
            foreach (var email in comment.Mentioned)
            {
                var notice = new NoticeRequest(request.Workspace, email, "mention", letter);
                await outbox.WriteAsync(notice, cancellation);
            }
        }
    }
}
