using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Grid factors that an input states, compared with those that are published.</summary>
internal static class StatedGridFactors
{
    /// <summary>
    /// The stated factor, told when it is far from the country's, else from all that are known.
    /// </summary>
    public static Taken StatedGridFactor(this InputReading reading, FactorLibrary factors, Quantity stated)
    {
        var country = reading.FindCountry("country");
        var own = factors.GridFactors.Where(factor => factor.Country == country).ToArray();
        var published = own.Length > 0 ? own : factors.GridFactors;
        return reading.Stated("ef", stated, [.. published.Select(factor => (factor.Value, factor.Source))]);
    }
}
