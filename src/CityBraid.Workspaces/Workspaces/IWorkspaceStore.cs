using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Keeps workspaces, and who has which role in them.</summary>
public interface IWorkspaceStore
{
    /// <summary>Counts what was changed through this store, so that readers know when to read anew.</summary>
    long Changes { get; }

    /// <summary>All workspaces, and where places lie.</summary>
    Task<AccessMap> LoadMapAsync(CancellationToken cancellation);

    /// <summary>The workspace of a code; null when there is none.</summary>
    Task<Workspace?> FindWorkspaceAsync(PlaceCode code, CancellationToken cancellation);

    /// <summary>Adds a workspace or keeps it anew.</summary>
    Task SaveWorkspaceAsync(
        Workspace workspace,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    );

    /// <summary>Who has which role in a workspace.</summary>
    Task<IReadOnlyList<Membership>> ListMembershipsAsync(PlaceCode workspace, CancellationToken cancellation);

    /// <summary>The roles of a person.</summary>
    Task<IReadOnlyList<Membership>> ListMembershipsAsync(PersonId person, CancellationToken cancellation);

    /// <summary>
    /// Gives roles and takes them away; false, and nothing done, when no admin would be left.
    /// </summary>
    Task<bool> ChangeMembershipAsync(
        MembershipChange change,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    );
}
