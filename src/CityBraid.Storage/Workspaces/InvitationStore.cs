using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps invitations.</summary>
internal sealed class InvitationStore(Database database) : IInvitationStore
{
    public Task<Invitation?> FindInvitationAsync(string secretHash, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
            (
                await context.Invitations.SingleOrDefaultAsync(
                    row => row.SecretHash == secretHash || row.MailedHash == secretHash,
                    cancellation
                )
            )?.ToInvitation()
        );

    public Task<IReadOnlyList<Invitation>> ListInvitationsAsync(
        PlaceCode workspace,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<Invitation>>(async context =>
            [
                .. from row in await context
                    .Invitations.Where(row => row.Workspace == workspace.Value && row.UsedAt == null)
                    .OrderBy(row => row.Email)
                    .ThenBy(row => row.Id)
                    .ToListAsync(cancellation)
                select row.ToInvitation(),
            ]
        );

    public Task AddInvitationAsync(
        Invitation invitation,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            (context, _) =>
            {
                context.Keep(Subject(invitation, actor.Name, at), before: null, InvitationRow.Of(invitation));
                return context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    public Task<bool> TryMailAsync(
        string invitation,
        string mailedHash,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
                await context
                    .Invitations.Where(row => row.Id == invitation && row.UsedAt == null && row.EndsAt > at)
                    .ExecuteUpdateAsync(
                        set => set.SetProperty(row => row.MailedHash, mailedHash),
                        cancellation
                    ) == 1,
            cancellation
        );

    public Task RemoveInvitationAsync(
        Invitation invitation,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                if (await FindOpenAsync(context, invitation, cancellation) is { } row)
                {
                    context.Drop(Subject(invitation, actor.Name, at), row);
                }

                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    public Task<bool> AcceptInvitationAsync(
        Invitation invitation,
        Person person,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                if (await FindOpenAsync(context, invitation, cancellation) is not { } row)
                {
                    return false;
                }

                var actor = person.Email.Value;
                context.Keep(Subject(invitation, actor, at), row, row with { UsedAt = at });
                await AddMemberAsync(context, (invitation, person, at), cancellation);
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );

    private static async Task AddMemberAsync(
        StorageContext context,
        (Invitation Invitation, Person Person, DateTimeOffset At) joining,
        CancellationToken cancellation
    )
    {
        var (invitation, person, at) = joining;
        var actor = person.Email.Value;
        if (!await context.People.AnyAsync(row => row.Id == person.Id.Value, cancellation))
        {
            context.KeepPerson(before: null, person, actor, at);
        }

        var after = new MembershipRow
        {
            Person = person.Id.Value,
            Workspace = invitation.Workspace.Value,
            Role = invitation.Role,
        };
        var before = await context.Memberships.SingleOrDefaultAsync(
            row => row.Person == after.Person && row.Workspace == after.Workspace,
            cancellation
        );

        // An invitation gives; only whoever manages members takes a role away.
        if (before is null || before.Role < after.Role)
        {
            context.KeepMembership(before, after, actor, at);
        }
    }

    private static Task<InvitationRow?> FindOpenAsync(
        StorageContext context,
        Invitation invitation,
        CancellationToken cancellation
    ) =>
        context.Invitations.SingleOrDefaultAsync(
            row => row.Id == invitation.Id && row.UsedAt == null,
            cancellation
        );

    private static AuditSubject Subject(Invitation invitation, string actor, DateTimeOffset at) =>
        new("invitation", invitation.Id, actor, at);
}
