namespace CityBraid.Cooperation;

/// <summary>A part of an update's value: that of women, of one district.</summary>
/// <param name="Dimension">By what the value is taken apart: <c>sex</c>.</param>
/// <param name="Category">The part: <c>women</c>.</param>
public sealed record CategoryValue(string Dimension, string Category)
{
    /// <summary>The amount, of a number or an average.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The part of the whole, of a percentage.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>The whole, of a percentage.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The weight, of an average; null when nobody states one.</summary>
    public decimal? Weight { get; init; }
}
