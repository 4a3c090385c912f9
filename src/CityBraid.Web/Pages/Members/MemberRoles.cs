using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Gives members other roles, or removes them.</summary>
internal sealed class MemberRoles(ChangeRole change, RemoveMember remove)
{
    /// <summary>Does what a member's row asks for; null when it was done.</summary>
    public async Task<Refusal?> RunAsync(
        Actor actor,
        PlaceCode workspace,
        IFormCollection form,
        CancellationToken cancellation
    )
    {
        var person = new PersonId(form["person"].ToString());
        if (form["do"] == "remove")
        {
            return (await remove.RunAsync(actor, workspace, person, cancellation)).Refusal;
        }

        return RoleChoice.Find(form) is { } role
            ? (await change.RunAsync(actor, new Membership(person, workspace, role), cancellation)).Refusal
            : RoleChoice.Unknown;
    }
}
