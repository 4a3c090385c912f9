using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Who works in a workspace, and who is invited into it.</summary>
internal static class MembersApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder workspace)
    {
        workspace
            .MapGet("/members", ListAsync)
            .WithName("list-members")
            .WithSummary("The members; for those who may invite, also who is invited.")
            .Produces<MembersDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        workspace
            .MapPut("/members/{person}", ChangeAsync)
            .WithName("change-role")
            .WithSummary("Gives a member another role.")
            .Produces<MembershipDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        workspace
            .MapDelete("/members/{person}", RemoveAsync)
            .WithName("remove-member")
            .WithSummary("Takes a member's role away.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        workspace
            .MapPost("/invitations", InviteAsync)
            .WithName("invite-person")
            .WithSummary("Invites somebody by a letter; an address of it is in this answer and never again.")
            .Produces<InvitationDocument>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        workspace
            .MapDelete("/invitations/{id}", WithdrawAsync)
            .WithName("withdraw-invitation")
            .WithSummary("Withdraws an invitation that nobody accepted yet.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<IResult> ListAsync(
        ApiCall call,
        string workspace,
        ListMembers list,
        CancellationToken cancellation
    ) =>
        ApiTexts
            .Place(workspace)
            .ThenAsync(code => list.RunAsync(call.Actor, code, cancellation))
            .ToHttpAsync(call, MembersDocument.Of);

    private static Task<IResult> ChangeAsync(
        ApiCall call,
        [AsParameters] MemberAddress member,
        RoleInput input,
        ChangeRole change,
        CancellationToken cancellation
    ) =>
        ApiTexts
            .Place(member.Workspace)
            .ThenAsync(code =>
                ApiTexts
                    .Choice<Role>(input.Role)
                    .ThenAsync(role =>
                        change.RunAsync(
                            call.Actor,
                            new Membership(new PersonId(member.Person), code, role),
                            cancellation
                        )
                    )
            )
            .ToHttpAsync(
                call,
                role => new MembershipDocument(member.Workspace, member.Person, JsonNames.Of(role))
            );

    private static Task<IResult> RemoveAsync(
        ApiCall call,
        [AsParameters] MemberAddress member,
        RemoveMember remove,
        CancellationToken cancellation
    ) =>
        ApiTexts
            .Place(member.Workspace)
            .ThenAsync(code => remove.RunAsync(call.Actor, code, new PersonId(member.Person), cancellation))
            .ToDoneAsync(call);

    private static Task<IResult> InviteAsync(
        ApiCall call,
        string workspace,
        InvitationInput input,
        InvitePerson invite,
        HttpRequest request,
        TimeProvider time,
        CancellationToken cancellation
    ) =>
        ApiTexts
            .Place(workspace)
            .ThenAsync(code =>
                ApiTexts
                    .Choice<Role>(input.Role)
                    .ThenAsync(role =>
                        invite.RunAsync(
                            call.Actor,
                            LetterWords
                                .Of(request, call.Actor, call.Language)
                                .Invite(new MemberRequest(code, input.Email, role), time),
                            cancellation
                        )
                    )
            )
            .ToCreatedAsync(
                call,
                issued =>
                    (
                        $"/workspaces/{workspace}/members",
                        InvitationDocument.Of(issued.Invitation) with
                        {
                            Link = LinkOf(issued.Secret, call, request),
                        }
                    )
            );

    private static Task<IResult> WithdrawAsync(
        ApiCall call,
        string workspace,
        string id,
        WithdrawInvitation withdraw,
        CancellationToken cancellation
    ) =>
        ApiTexts
            .Place(workspace)
            .ThenAsync(code => withdraw.RunAsync(call.Actor, code, id, cancellation))
            .ToDoneAsync(call);

    private static string LinkOf(Secret letter, ApiCall call, HttpRequest request) =>
        $"{SiteAddress.Of(request)}/{call.Language.Tag}/invitations/{letter.Text}";
}
