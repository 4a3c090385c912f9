using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps API keys.</summary>
internal sealed class ApiKeyStore(Database database) : IApiKeyStore
{
    public Task<ApiKeyHolder?> FindHolderAsync(string secretHash, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
        {
            var found = await (
                from key in context.ApiKeys
                where key.SecretHash == secretHash
                join person in context.People on key.Owner equals person.Id
                select new
                {
                    Key = key,
                    Person = person,
                    Roles = context.Memberships.Where(row => row.Person == person.Id).ToList(),
                }
            ).SingleOrDefaultAsync(cancellation);
            return found is null
                ? null
                : new ApiKeyHolder(
                    found.Key.ToKey(),
                    found.Person.ToPerson(),
                    [.. found.Roles.Select(row => row.ToMembership())]
                );
        });

    public Task<IReadOnlyList<ApiKey>> ListKeysAsync(PersonId owner, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<ApiKey>>(async context =>
            [
                .. from row in await context
                    .ApiKeys.Where(row => row.Owner == owner.Value)
                    .OrderByDescending(row => row.MadeAt)
                    .ThenBy(row => row.Id)
                    .ToListAsync(cancellation)
                select row.ToKey(),
            ]
        );

    public Task SaveKeyAsync(ApiKey key, Actor actor, DateTimeOffset at, CancellationToken cancellation) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var before = await context.ApiKeys.SingleOrDefaultAsync(
                    row => row.Id == key.Id,
                    cancellation
                );
                var subject = new AuditSubject("api-key", key.Id, actor.Name, at);
                context.Keep(subject, before, ApiKeyRow.Of(key));
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    public Task TouchKeyAsync(string id, DateTimeOffset at, CancellationToken cancellation) =>
        database.WriteAsync(
            (context, _) =>
                context
                    .ApiKeys.Where(row => row.Id == id)
                    .ExecuteUpdateAsync(
                        set => set.SetProperty(row => row.UsedAt, (DateTimeOffset?)at),
                        cancellation
                    ),
            cancellation
        );
}
