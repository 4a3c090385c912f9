using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Gives a member another role, or removes them.</summary>
internal sealed class MemberRoles(ListMembers list, ChangeRole change, RemoveMember remove)
{
    /// <summary>The workspace and one of its members, for who may manage them.</summary>
    public async Task<Result<(Workspace Workspace, Member Member)>> FindAsync(
        Actor actor,
        PlaceCode workspace,
        string person,
        CancellationToken cancellation
    )
    {
        var listed = await list.RunAsync(actor, workspace, cancellation);
        return listed.IsRefused ? listed.Refusal
            : actor.FindRefusal(Permission.ManageMembers, workspace) is { } refusal ? refusal
            : listed.Value.Members.FirstOrDefault(one => one.Person.Value == person) is { } member
                ? (listed.Value.Workspace, member)
            : Refusal.NotFound("workspaces.no-such-member");
    }

    /// <summary>Does what the form of a member asks for; null when it was done.</summary>
    public async Task<Refusal?> RunAsync(
        Actor actor,
        Membership now,
        IFormCollection form,
        CancellationToken cancellation
    )
    {
        if (form["do"] == "remove")
        {
            return (await remove.RunAsync(actor, now.Workspace, now.Person, cancellation)).Refusal;
        }

        return RoleChoice.Find(form) is { } role
            ? (await change.RunAsync(actor, now with { Role = role }, cancellation)).Refusal
            : RoleChoice.Unknown;
    }
}
