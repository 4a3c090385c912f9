using CityBraid.Facts;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Remembers how tables are read.</summary>
internal sealed class MappingStore(Database database) : IMappingStore
{
    private const string Subject = "mapping";

    public Task<TableMapping?> FindMappingAsync(string name, CancellationToken cancellation) =>
        database.ReadAsync(async context => (await FindAsync(context, name, cancellation))?.ToMapping());

    public Task<IReadOnlyList<TableMapping>> ListMappingsAsync(CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<TableMapping>>(async context =>
            [
                .. from row in await context.Mappings.OrderBy(row => row.Name).ToListAsync(cancellation)
                select row.ToMapping(),
            ]
        );

    public Task<bool> TrySaveMappingAsync(
        TableMapping mapping,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var before = await FindAsync(context, mapping.Name, cancellation);
                if (before is not null && !await IsOfAsync(context, mapping.Name, actor, cancellation))
                {
                    return false;
                }

                var subject = new AuditSubject(Subject, mapping.Name, actor.Name, at);
                context.Keep(subject, before, MappingRow.Of(mapping));
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );

    private static async Task<bool> IsOfAsync(
        StorageContext context,
        string name,
        Actor actor,
        CancellationToken cancellation
    ) =>
        actor.May(Permission.ManagePeople)
        || actor.Name
            == await context
                .AuditTrail.Where(row => row.Subject == Subject && row.Key == name)
                .OrderBy(row => row.Id)
                .Select(row => row.Actor)
                .FirstOrDefaultAsync(cancellation);

    private static Task<MappingRow?> FindAsync(
        StorageContext context,
        string name,
        CancellationToken cancellation
    ) => context.Mappings.SingleOrDefaultAsync(row => row.Name == name, cancellation);
}
