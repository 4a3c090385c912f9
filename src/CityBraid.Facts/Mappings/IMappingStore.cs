using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Remembers how tables are read.</summary>
public interface IMappingStore
{
    /// <summary>The mapping of a name; null when there is none.</summary>
    Task<TableMapping?> FindMappingAsync(string name, CancellationToken cancellation);

    /// <summary>All mappings in order of their names.</summary>
    Task<IReadOnlyList<TableMapping>> ListMappingsAsync(CancellationToken cancellation);

    /// <summary>
    /// Keeps a mapping, replacing the one of the same name, and writes the audit trail. All cities use the
    /// mappings together, so only whoever made one replaces it, or whoever manages the installation.
    /// </summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="actor">Who keeps it.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    /// <returns>Whether it was kept; false when its name is that of another's.</returns>
    Task<bool> TrySaveMappingAsync(
        TableMapping mapping,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    );
}
