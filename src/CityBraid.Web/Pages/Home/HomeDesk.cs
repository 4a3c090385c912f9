using CityBraid.Facts;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Gathers what the reader's first page tells of a place.</summary>
internal sealed class HomeDesk(
    ListInventories inventories,
    ListChanges changes,
    ListDrafts drafts,
    ListTasks tasks,
    ListWorkspaces workspaces,
    DraftRuns runs
)
{
    /// <summary>
    /// A place with what is going on there and the reader's tasks; drafts and long work only for who may
    /// enter facts.
    /// </summary>
    public async Task<HomeCity> ReadAsync(Actor actor, Place place, CancellationToken cancellation)
    {
        var compiled = await inventories.RunAsync(actor, place.Code, cancellation);
        var changed = await changes.RunAsync(actor, place.Code, cancellation);
        var latest = compiled.Value is [var first, ..] ? first : null;
        var open = await tasks.RunAsync(actor, place.Code, cancellation);
        var city = new HomeCity(place, latest, changed.Value ?? [])
        {
            Tasks = [.. (open.Value ?? []).Where(listed => listed.IsOwn)],
        };
        return actor.May(Permission.WriteFacts, place.Code)
            ? city with
            {
                Drafts = (await drafts.RunAsync(actor, place.Code, cancellation)).Value ?? [],
                Runs = await runs.ListOpenAsync(actor, place.Code, cancellation),
            }
            : city;
    }

    /// <summary>The reader's tasks of programmes, which stand at no place.</summary>
    public async Task<IReadOnlyList<ListedTask>> ListProgrammeTasksAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        var own = new List<ListedTask>();
        var known = (await workspaces.RunAsync(actor, cancellation)).Value ?? [];
        foreach (var programme in known.Where(one => one.Kind == WorkspaceKind.Programme))
        {
            var open = await tasks.RunAsync(actor, programme.Code, cancellation);
            own.AddRange((open.Value ?? []).Where(listed => listed.IsOwn));
        }

        return own;
    }
}
