using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps workspaces, and who has which role in them.</summary>
internal sealed class WorkspaceStore(Database database, IPlaceReader places) : IWorkspaceStore
{
    private long changes;

    public long Changes => Interlocked.Read(ref changes);

    public async Task<AccessMap> LoadMapAsync(CancellationToken cancellation)
    {
        var rows = await database.ReadAsync(context => context.Workspaces.ToListAsync(cancellation));
        var known = await places.ListPlacesAsync(cancellation);
        return new AccessMap(
            rows.Select(row => row.ToWorkspace()),
            known
                .Where(place => place.Parent is not null)
                .Select(place => KeyValuePair.Create(place.Code, place.Parent!))
        );
    }

    public Task<Workspace?> FindWorkspaceAsync(PlaceCode code, CancellationToken cancellation) =>
        database.ReadAsync(async context => (await FindAsync(context, code, cancellation))?.ToWorkspace());

    public async Task SaveWorkspaceAsync(
        Workspace workspace,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        await database.WriteAsync(
            async (context, _) =>
            {
                var before = await FindAsync(context, workspace.Code, cancellation);
                var subject = new AuditSubject("workspace", workspace.Code.Value, actor.Name, at);
                context.Keep(subject, before, WorkspaceRow.Of(workspace));
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );
        Interlocked.Increment(ref changes);
    }

    public Task<IReadOnlyList<Membership>> ListMembershipsAsync(
        PlaceCode workspace,
        CancellationToken cancellation
    ) => ListAsync(rows => rows.Where(row => row.Workspace == workspace.Value), cancellation);

    public Task<IReadOnlyList<Membership>> ListMembershipsAsync(
        PersonId person,
        CancellationToken cancellation
    ) => ListAsync(rows => rows.Where(row => row.Person == person.Value), cancellation);

    public Task<bool> ChangeMembershipAsync(
        MembershipChange change,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var members = await context
                    .Memberships.Where(row => row.Workspace == change.Workspace.Value)
                    .ToListAsync(cancellation);
                var before = members.FirstOrDefault(row => row.Person == change.Person.Value);
                if (IsLastAdmin(members, before) && change.Role is not Role.Admin)
                {
                    return false;
                }

                if (change.Role is { } role)
                {
                    context.KeepMembership(before, Row(change, role), actor.Name, at);
                }
                else if (before is not null)
                {
                    context.DropMembership(before, actor.Name, at);
                }

                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );

    private static bool IsLastAdmin(IEnumerable<MembershipRow> members, MembershipRow? member) =>
        member is { Role: Role.Admin } && members.Count(row => row.Role == Role.Admin) == 1;

    private static MembershipRow Row(MembershipChange change, Role role) =>
        new()
        {
            Person = change.Person.Value,
            Workspace = change.Workspace.Value,
            Role = role,
        };

    private Task<IReadOnlyList<Membership>> ListAsync(
        Func<IQueryable<MembershipRow>, IQueryable<MembershipRow>> narrow,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<Membership>>(async context =>
            [
                .. from row in await narrow(context.Memberships).ToListAsync(cancellation)
                select row.ToMembership(),
            ]
        );

    private static Task<WorkspaceRow?> FindAsync(
        StorageContext context,
        PlaceCode code,
        CancellationToken cancellation
    ) => context.Workspaces.SingleOrDefaultAsync(row => row.Code == code.Value, cancellation);
}
