using System.Collections.Frozen;
using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>
/// Who may do what where, at one moment: workspaces, what they belong to, and where places lie.
/// </summary>
/// <remarks>
/// A role in a workspace holds there alone. Whoever is a member of something wider (a country, a programme)
/// is a viewer of all below: working together means reading each other's records, and changing them stays
/// with those who answer for them. A place without a workspace of its own is kept in that of the nearest
/// wider
/// place which has one; a place with none at all is nobody's but the local administrator's.
/// </remarks>
public sealed class AccessMap
{
    private readonly FrozenDictionary<PlaceCode, Workspace> workspaces;
    private readonly FrozenDictionary<PlaceCode, PlaceCode> widerPlaces;

    /// <summary>Takes the workspaces, and for each place the wider one it lies in.</summary>
    public AccessMap(
        IEnumerable<Workspace> workspaces,
        IEnumerable<KeyValuePair<PlaceCode, PlaceCode>> widerPlaces
    )
    {
        this.workspaces = workspaces.ToFrozenDictionary(workspace => workspace.Code);
        this.widerPlaces = widerPlaces.ToFrozenDictionary();
    }

    /// <summary>Every workspace.</summary>
    public IEnumerable<Workspace> Workspaces => workspaces.Values;

    /// <summary>
    /// The workspace that a place or record of this code is kept in; null when there is none.
    /// </summary>
    public Workspace? FindKeeper(PlaceCode place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var seen = new HashSet<PlaceCode>();
        for (PlaceCode? at = place; at is not null && seen.Add(at); at = widerPlaces.GetValueOrDefault(at))
        {
            if (workspaces.TryGetValue(at, out var keeper))
            {
                return keeper;
            }
        }

        return null;
    }

    /// <summary>Whether a place is open to the public.</summary>
    public bool IsPublic(PlaceCode place) => FindKeeper(place) is { IsPublic: true };

    /// <summary>Whether memberships grant a permission, at a place or, without one, in general.</summary>
    public bool Grants(IReadOnlyList<Membership> memberships, Permission permission, PlaceCode? place)
    {
        ArgumentNullException.ThrowIfNull(memberships);
        ArgumentNullException.ThrowIfNull(permission);
        if (place is null)
        {
            return permission.IsShared
                && (
                    permission.IsReading
                    || permission.IsOfAccounts
                    || memberships.Any(one => RoleTable.Grants(one.Role, permission))
                );
        }

        return FindKeeper(place) is { } keeper
            && (
                (permission.IsReading && keeper.IsPublic)
                || (FindRole(memberships, keeper) is { } role && RoleTable.Grants(role, permission))
            );
    }

    /// <summary>The role that memberships give in a workspace; null when they give none.</summary>
    public Role? FindRole(IReadOnlyList<Membership> memberships, Workspace workspace)
    {
        ArgumentNullException.ThrowIfNull(memberships);
        ArgumentNullException.ThrowIfNull(workspace);
        if (memberships.FirstOrDefault(one => one.Workspace == workspace.Code) is { } own)
        {
            return own.Role;
        }

        var above = Above(workspace);
        return memberships.Any(one => above.Contains(one.Workspace)) ? Role.Viewer : null;
    }

    private HashSet<PlaceCode> Above(Workspace workspace)
    {
        var above = new HashSet<PlaceCode>();
        var waiting = new Queue<PlaceCode>(workspace.Parents);
        while (waiting.TryDequeue(out var code))
        {
            if (above.Add(code) && workspaces.TryGetValue(code, out var parent))
            {
                parent.Parents.ToList().ForEach(waiting.Enqueue);
            }
        }

        return above;
    }
}
