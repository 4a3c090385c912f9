using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// The gases that belong under one reference, for methods whose activity crosses the boundary.
/// </summary>
/// <param name="Reference">The GPC reference number: <c>II.1.3</c>.</param>
/// <param name="Gases">The masses.</param>
public sealed record ReferenceGases(string Reference, IReadOnlyList<GasMass> Gases);
