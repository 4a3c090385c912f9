using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Adds the gases of several sources, one mass a gas, in the order the gases first appear.</summary>
internal static class GasSums
{
    /// <summary>The sums.</summary>
    public static GasMass[] Of(IEnumerable<GasMass> masses) =>
        [.. masses.GroupBy(mass => mass.Gas).Select(gas => gas.Aggregate((sum, next) => sum + next))];

    /// <summary>The sums by reference.</summary>
    public static ReferenceGases[] Of(IEnumerable<ReferenceGases> parts) =>
        [
            .. parts
                .GroupBy(part => part.Reference, StringComparer.Ordinal)
                .Select(reference => new ReferenceGases(
                    reference.Key,
                    Of(reference.SelectMany(part => part.Gases))
                )),
        ];

    /// <summary>Writes the sums down.</summary>
    public static GasMass[] Write(
        IEnumerable<GasMass> masses,
        Citation equation,
        Unit kilogram,
        Working working
    )
    {
        var sums = Of(masses);
        foreach (var sum in sums)
        {
            working.Write(sum.Gas.Code, new Quantity(sum.Kilograms, kilogram), "m = Σ m(class)", equation);
        }

        return sums;
    }
}
