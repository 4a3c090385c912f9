using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A fact with its part in a row's amount and how well it is known.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Share">Its share of the row's amount.</param>
/// <param name="Range">Its range; null when none is published or assumed.</param>
/// <param name="Measured">The range it would have if it were measured; null when none is published.</param>
internal sealed record FactRange(
    Fact Fact,
    double Share,
    UncertaintyRange? Range,
    UncertaintyRange? Measured
);
