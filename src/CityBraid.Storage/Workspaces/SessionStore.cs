using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps sessions.</summary>
internal sealed class SessionStore(Database database) : ISessionStore
{
    public Task<SessionHolder?> FindHolderAsync(string secretHash, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
        {
            var found = await (
                from session in context.Sessions
                where session.SecretHash == secretHash
                join person in context.People on session.Person equals person.Id
                select new
                {
                    Session = session,
                    Person = person,
                    Roles = context.Memberships.Where(row => row.Person == person.Id).ToList(),
                }
            ).SingleOrDefaultAsync(cancellation);
            return found is null
                ? null
                : new SessionHolder(
                    found.Session.ToSession(),
                    found.Person.ToPerson(),
                    [.. found.Roles.Select(row => row.ToMembership())]
                );
        });

    public Task<IReadOnlyList<Session>> ListSessionsAsync(PersonId person, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<Session>>(async context =>
            [
                .. from row in await context
                    .Sessions.Where(row => row.Person == person.Value)
                    .OrderByDescending(row => row.SeenAt)
                    .ThenBy(row => row.Id)
                    .ToListAsync(cancellation)
                select row.ToSession(),
            ]
        );

    public Task AddSessionAsync(
        Session session,
        Actor actor,
        DateTimeOffset swept,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                await context.Sessions.Where(row => row.MadeAt < swept).ExecuteDeleteAsync(cancellation);
                var subject = Subject(session, actor, session.MadeAt);
                context.Keep(subject, before: null, SessionRow.Of(session));
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    public Task TouchSessionAsync(string id, DateTimeOffset at, CancellationToken cancellation) =>
        database.WriteAsync(
            (context, _) =>
                context
                    .Sessions.Where(row => row.Id == id)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.SeenAt, at), cancellation),
            cancellation
        );

    public Task EndSessionsAsync(
        IReadOnlyList<Session> sessions,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                string[] ids = [.. sessions.Select(session => session.Id)];
                var open = await context
                    .Sessions.Where(row => ids.Contains(row.Id))
                    .ToListAsync(cancellation);
                foreach (var row in open)
                {
                    context.Drop(Subject(row.ToSession(), actor, at), row);
                }

                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    private static AuditSubject Subject(Session session, Actor actor, DateTimeOffset at) =>
        new("session", session.Id, actor.Name, at);
}
