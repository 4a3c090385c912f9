using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>What may belong to what: programme ⊃ country ⊃ city.</summary>
internal static class Nesting
{
    /// <summary>
    /// Whoever joins two workspaces shares the records of one with the people of the other.
    /// </summary>
    public static Refusal? FindRefusal(Actor actor, Workspace workspace) =>
        workspace
            .Parents.Prepend(workspace.Code)
            .Select(code => actor.FindRefusal(Permission.ManageWorkspaces, code))
            .FirstOrDefault(refusal => refusal is not null);

    /// <summary>Why the parents of a workspace cannot be such; null when they can.</summary>
    public static async Task<Refusal?> FindFaultAsync(
        IWorkspaceStore store,
        Workspace workspace,
        CancellationToken cancellation
    )
    {
        foreach (var code in workspace.Parents)
        {
            if (await store.FindWorkspaceAsync(code, cancellation) is not { } parent)
            {
                return Refusal.NotFound("workspaces.no-such-workspace", ("workspace", code.Value));
            }

            if (parent.Kind >= workspace.Kind)
            {
                return Refusal.Invalid(
                    "workspaces.parent-not-wider",
                    ("workspace", workspace.Code.Value),
                    ("parent", code.Value)
                );
            }
        }

        return null;
    }
}
