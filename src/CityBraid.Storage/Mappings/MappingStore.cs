using CityBraid.Facts;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Remembers how tables are read.</summary>
internal sealed class MappingStore(Database database) : IMappingStore
{
    public Task<TableMapping?> FindMappingAsync(string name, CancellationToken cancellation) =>
        database.ReadAsync(async context => (await FindAsync(context, name, cancellation))?.ToMapping());

    public Task<IReadOnlyList<TableMapping>> ListMappingsAsync(CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<TableMapping>>(async context =>
            [
                .. from row in await context.Mappings.OrderBy(row => row.Name).ToListAsync(cancellation)
                select row.ToMapping(),
            ]
        );

    public Task SaveMappingAsync(
        TableMapping mapping,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var before = await FindAsync(context, mapping.Name, cancellation);
                var subject = new AuditSubject("mapping", mapping.Name, actor.Name, at);
                context.Keep(subject, before, MappingRow.Of(mapping));
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    private static Task<MappingRow?> FindAsync(
        StorageContext context,
        string name,
        CancellationToken cancellation
    ) => context.Mappings.SingleOrDefaultAsync(row => row.Name == name, cancellation);
}
