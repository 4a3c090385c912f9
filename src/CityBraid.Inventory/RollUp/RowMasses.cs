using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What one row of an inventory emits.</summary>
/// <param name="Reference">The reference it stands under.</param>
/// <param name="Gases">The gases.</param>
/// <param name="Reported">Tonnes of CO2e that no gases stand behind; null when there are gases.</param>
internal sealed record RowMasses(string Reference, IReadOnlyList<GasMass> Gases, decimal? Reported);
