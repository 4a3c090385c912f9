namespace CityBraid.Cooperation;

/// <summary>A part of a value that was put together.</summary>
/// <param name="Dimension">By what the value is taken apart.</param>
/// <param name="Category">The part.</param>
/// <param name="Value">The part's value; null when it has none.</param>
/// <param name="Numerator">The part of the whole, of a ratio.</param>
/// <param name="Denominator">The whole of a ratio, the weight of an average.</param>
public sealed record RolledCategory(
    string Dimension,
    string Category,
    decimal? Value,
    decimal? Numerator,
    decimal? Denominator
);
