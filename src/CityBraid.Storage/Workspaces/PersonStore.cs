using System.Security.Cryptography;
using System.Text;
using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps people, and counts attempts to sign in.</summary>
internal sealed class PersonStore(Database database) : IPersonStore
{
    public Task<Person?> FindPersonAsync(EmailAddress email, CancellationToken cancellation) =>
        database.ReadAsync(async context => (await FindAsync(context, email, cancellation))?.ToPerson());

    public Task<IReadOnlyList<Person>> ListPeopleAsync(
        IReadOnlyList<PersonId> people,
        CancellationToken cancellation
    )
    {
        string[] ids = [.. people.Select(person => person.Value)];
        return database.ReadAsync<IReadOnlyList<Person>>(async context =>
            [
                .. from row in await context
                    .People.Where(row => ids.Contains(row.Id))
                    .ToListAsync(cancellation)
                select row.ToPerson(),
            ]
        );
    }

    public Task<bool> AddPersonAsync(
        Person person,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                if (await FindAsync(context, person.Email, cancellation) is not null)
                {
                    return false;
                }

                context.KeepPerson(before: null, person, actor.Name, at);
                return await context.SaveChangesAsync(cancellation) > 0;
            },
            cancellation
        );

    public Task SavePersonAsync(
        Person person,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var before = await context.People.SingleAsync(row => row.Id == person.Id.Value, cancellation);
                context.KeepPerson(before, person, actor.Name, at);
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    /// <summary>
    /// An attempt after the lock leaves its moment alone, or a lock could be held for ever.
    /// </summary>
    public Task<SignInAttempts> CountAttemptAsync(
        EmailAddress email,
        DateTimeOffset at,
        DateTimeOffset forgotten,
        CancellationToken cancellation
    )
    {
        var (hash, now, most) = (HashOf(email), InstantText.Write(at), SignInAttempts.CountMax);
        return database.WriteAsync(
            async (context, _) =>
            {
                await context
                    .SignInAttempts.Where(row => row.LastAt <= forgotten)
                    .ExecuteDeleteAsync(cancellation);
                await context.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO sign_in_attempts (email_hash, attempts, last_at) VALUES ({hash}, 1, {now})
                    ON CONFLICT (email_hash) DO UPDATE SET
                        attempts = sign_in_attempts.attempts + 1,
                        last_at = CASE WHEN sign_in_attempts.attempts < {most}
                            THEN excluded.last_at ELSE sign_in_attempts.last_at END
                    """,
                    cancellation
                );
                var row = await context.SignInAttempts.SingleAsync(
                    row => row.EmailHash == hash,
                    cancellation
                );
                return new SignInAttempts(row.Attempts, row.LastAt);
            },
            cancellation
        );
    }

    public Task ForgetAttemptsAsync(EmailAddress email, CancellationToken cancellation)
    {
        var hash = HashOf(email);
        return database.WriteAsync(
            (context, _) =>
                context.SignInAttempts.Where(row => row.EmailHash == hash).ExecuteDeleteAsync(cancellation),
            cancellation
        );
    }

    private static Task<PersonRow?> FindAsync(
        StorageContext context,
        EmailAddress email,
        CancellationToken cancellation
    ) => context.People.SingleOrDefaultAsync(row => row.Email == email.Value, cancellation);

    private static string HashOf(EmailAddress email) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(email.Value)));
}
