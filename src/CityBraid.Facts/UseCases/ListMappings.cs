using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Lists the mappings by which tables are read.</summary>
public sealed class ListMappings(FactStores stores)
{
    /// <summary>All mappings in order of their names.</summary>
    public async Task<Result<IReadOnlyList<TableMapping>>> RunAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.May(Permission.ListMappings)
            ? (await stores.Mappings.ListMappingsAsync(cancellation)).ToArray()
            : Refusal.Forbidden(Permission.ListMappings);
    }
}
