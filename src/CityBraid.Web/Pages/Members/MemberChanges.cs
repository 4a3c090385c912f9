using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Does what a form on a members' page asks for.</summary>
internal sealed class MemberChanges(
    ListMembers list,
    InvitePerson invite,
    WithdrawInvitation withdraw,
    OpenToPublic open,
    TimeProvider time
)
{
    /// <summary>Lists the members.</summary>
    public ListMembers List => list;

    /// <summary>Reads the button that was pressed and runs its use case.</summary>
    /// <returns>Why it was refused, and the secret of a new invitation's letter.</returns>
    public async Task<(Refusal? Refusal, Secret? Letter)> RunAsync(
        Actor actor,
        PlaceCode workspace,
        IFormCollection form,
        LetterWords letters,
        CancellationToken cancellation
    )
    {
        var words = form["do"].ToString().Split(' ', 2);
        switch (words[0])
        {
            case "invite":
                return await InviteAsync(actor, workspace, form, letters, cancellation);
            case "withdraw" when words.Length == 2:
                return ((await withdraw.RunAsync(actor, workspace, words[1], cancellation)).Refusal, null);
            case "open" or "close":
                var isPublic = words[0] == "open";
                return ((await open.RunAsync(actor, workspace, isPublic, cancellation)).Refusal, null);
            default:
                return (null, null);
        }
    }

    private async Task<(Refusal? Refusal, Secret? Letter)> InviteAsync(
        Actor actor,
        PlaceCode workspace,
        IFormCollection form,
        LetterWords letters,
        CancellationToken cancellation
    )
    {
        if (RoleChoice.Find(form) is not { } role)
        {
            return (RoleChoice.Unknown, null);
        }

        var asked = new MemberRequest(workspace, form["email"].ToString(), role);
        var request = letters.Invite(asked, time);
        var invited = await invite.RunAsync(actor, request, cancellation);
        return (invited.Refusal, invited.Value?.Secret);
    }
}
