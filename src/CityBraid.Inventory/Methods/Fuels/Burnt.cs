using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What an amount of fuel gave off, with the way to it.</summary>
/// <param name="Gases">The gases, one mass a gas.</param>
/// <param name="Trace">The calculation from the amount on.</param>
/// <param name="Sources">Who published the values it took.</param>
internal sealed record Burnt(
    IReadOnlyList<GasMass> Gases,
    IReadOnlyList<TraceStep> Trace,
    IReadOnlyList<Citation> Sources
);
