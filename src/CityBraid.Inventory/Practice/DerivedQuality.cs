using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What becomes of the quality of data from which something else is worked out.</summary>
internal static class DerivedQuality
{
    /// <summary>
    /// One grade lower: what was measured is an estimate once it is scaled, prorated or interpolated, and an
    /// estimate of an estimate is no better than a default. Below these there is no grade, and what a
    /// community collected must not look like an official estimate.
    /// </summary>
    public static Quality Lowered(this Quality quality) =>
        quality switch
        {
            Quality.Measured => Quality.Estimated,
            Quality.Estimated => Quality.Default,
            _ => quality,
        };

    /// <summary>
    /// The quality of a sum: that of its least known part; nobody having said is the least.
    /// </summary>
    public static Quality OfSum(IEnumerable<Quality> parts) =>
        parts.DefaultIfEmpty(Quality.Unstated).MaxBy(Rank);

    /// <summary>An equation with the quality of what it gives, as a trace shows it.</summary>
    public static string Said(string equation, Quality quality) => $"{equation} (quality: {Name(quality)})";

    /// <summary>The quality as data writes it: <c>estimated</c>.</summary>
    public static string Name(Quality quality) => quality.ToString().ToLowerInvariant();

    private static int Rank(Quality quality) =>
        quality switch
        {
            Quality.Measured => 0,
            Quality.Estimated => 1,
            Quality.Default => 2,
            Quality.Community => 3,
            _ => 4,
        };
}
