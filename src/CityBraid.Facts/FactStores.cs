namespace CityBraid.Facts;

/// <summary>Everything this room needs kept.</summary>
/// <param name="Facts">Facts with their revisions.</param>
/// <param name="Places">The register of places.</param>
/// <param name="Mappings">How tables are read.</param>
/// <param name="Drafts">Imports in the making, and what earlier ones teach.</param>
public sealed record FactStores(
    IFactStore Facts,
    IPlaceStore Places,
    IMappingStore Mappings,
    IDraftStore Drafts
);
