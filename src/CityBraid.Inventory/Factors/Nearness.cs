using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Whether a value may be of the same thing as a general one: within a factor of three.</summary>
/// <remarks>A factor ten times too large is a slip of the unit, not a local circumstance.</remarks>
internal static class Nearness
{
    private const decimal RatioMax = 3m;

    /// <summary>
    /// Whether a value of the same kind is more than three times a general one, or less than a third of it.
    /// </summary>
    public static bool IsFar(Quantity own, Quantity general) =>
        own.IsBeyond(general.Times(RatioMax)) || general.IsBeyond(own.Times(RatioMax));

    /// <summary>
    /// The nearest of several general values when a value is far from all of them; null when it is near one,
    /// when there are none of its kind, or when it is zero, which is a statement and no slip.
    /// </summary>
    public static (Quantity Value, Citation Source)? FindFar(
        Quantity own,
        IEnumerable<(Quantity Value, Citation Source)> general
    )
    {
        var alike = general
            .Where(one => one.Value.Amount > 0m && one.Value.IsIn(own.Unit.Dimension))
            .OrderBy(one => one.Value.In(own.Unit).Amount)
            .ToArray();
        if (own.Amount == 0m || alike.Length == 0 || !Array.TrueForAll(alike, one => IsFar(own, one.Value)))
        {
            return null;
        }

        return Array.FindLast(alike, one => own.IsBeyond(one.Value)) is { Value: not null } below
            ? below
            : alike[0];
    }
}
