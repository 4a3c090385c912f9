namespace CityBraid.Inventory;

/// <summary>
/// Carbon that decays by the same share in every year, beginning in the year after it was laid down.
/// </summary>
/// <remarks>One multiplication a year: a stream of waste costs as many steps as it has years.</remarks>
internal static class Decay
{
    /// <summary>The share that is left after a year: e to the minus <paramref name="rate"/>.</summary>
    /// <remarks>The one place where the method leaves decimal numbers; 15 digits come back.</remarks>
    /// <param name="rate">The decay rate per year; not negative.</param>
    public static decimal RemainingAfterOneYear(decimal rate) => (decimal)Math.Exp(-(double)rate);

    /// <summary>What lies in store at the end of each year, and what decayed in it.</summary>
    /// <param name="laidDown">What is laid down year by year.</param>
    /// <param name="rate">The decay rate per year.</param>
    public static DecayedCarbon Of(decimal[] laidDown, decimal rate)
    {
        var remaining = RemainingAfterOneYear(rate);
        var stored = new decimal[laidDown.Length];
        var decayed = new decimal[laidDown.Length];
        var before = 0m;
        for (var year = 0; year < laidDown.Length; year++)
        {
            var left = before * remaining;
            decayed[year] = before - left;
            before = left + laidDown[year];
            stored[year] = before;
        }

        return new DecayedCarbon(remaining, laidDown, stored, decayed);
    }
}
