namespace CityBraid.Inventory;

/// <summary>
/// Approach 1: the propagation of errors, products and sums at once (IPCC 2006 vol. 1 ch. 3 equations 3.1
/// and 3.2).
/// </summary>
/// <remarks>
/// What is uncertain counts once: the flows that share a factor, or an amount, are added before they are
/// squared,
/// since they are wrong together. Without anything shared these are the two equations as they are printed.
/// </remarks>
internal static class Approach1
{
    /// <summary>
    /// Half of the interval that holds 95 % of a total, in tonnes; zero when all is taken as exact.
    /// </summary>
    public static double HalfWidth(IEnumerable<UncertainSource> sources) =>
        Math.Sqrt(Parts(sources).Values.Sum(part => part * part));

    /// <summary>Half of a sum's interval of each amount and factor by its name, in tonnes.</summary>
    public static IReadOnlyDictionary<string, double> Parts(IEnumerable<UncertainSource> sources)
    {
        var parts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            Add(parts, source.Activity, source.Tonnes);
            foreach (var flow in source.Flows)
            {
                foreach (var factor in flow.Factors)
                {
                    Add(parts, factor, flow.Tonnes);
                }
            }
        }

        return parts;
    }

    /// <summary>The half-width of a product of independent parts, as a share (equation 3.1).</summary>
    public static double OfProduct(params IEnumerable<double> shares) =>
        Math.Sqrt(shares.Sum(share => share * share));

    private static void Add(Dictionary<string, double> parts, UncertainVariable? variable, double tonnes)
    {
        if (variable is not null)
        {
            parts[variable.Name] =
                parts.GetValueOrDefault(variable.Name) + (tonnes * variable.Range.HalfWidth);
        }
    }
}
