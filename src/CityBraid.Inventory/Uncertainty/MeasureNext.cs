using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What better data of one fact would do for the total.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Row">The row it is part of.</param>
/// <param name="TonnesPerUnit">The derivative of the total to it; null when its amount is zero.</param>
/// <param name="HalfWidth">
/// Half of its own part of the interval, in tonnes; null when its range is unknown.
/// </param>
/// <param name="Removed">
/// The tonnes by which half of the total's interval would shrink if it were measured; null when its range, or
/// that of a measurement, is not known.
/// </param>
public sealed record MeasureNext(
    Fact Fact,
    CompiledRow Row,
    decimal? TonnesPerUnit,
    decimal? HalfWidth,
    decimal? Removed
);
