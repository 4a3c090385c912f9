using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Lists the forms that a workspace loaded.</summary>
/// <param name="packs">The forms.</param>
public sealed class ListInstalledPacks(InstalledPacks packs)
{
    /// <summary>The forms that are offered now, for whoever may see the workspace.</summary>
    public async Task<Result<IReadOnlyList<OfferedPack>>> RunAsync(
        Actor actor,
        PlaceCode workspace,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(workspace);
        return actor.FindRefusal(Permission.ReadWorkspaces, workspace) is { } refusal
            ? refusal
            : (await packs.ListAsync(workspace, cancellation)).ToArray();
    }
}
