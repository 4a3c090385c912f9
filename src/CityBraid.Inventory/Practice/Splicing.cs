using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Stands in for data that are missing: of another area, or of another year.</summary>
/// <remarks>
/// All in decimal, and each result is a linear function of what is known. The units of a pair that
/// divides are of one kind; the amounts of a series too.
/// </remarks>
internal static class Splicing
{
    /// <summary>What is known, times the ratio of two factors: downscaling, and surrogate data.</summary>
    public static Quantity Scale(Quantity known, Quantity wanted, Quantity available) =>
        known with
        {
            Amount = known.Amount * wanted.In(available.Unit).Amount / available.Amount,
        };

    /// <summary>A year between two that are known, on the line through them.</summary>
    public static Quantity Interpolate(YearAmount before, YearAmount after, int year) =>
        before.Amount with
        {
            Amount =
                before.Amount.Amount
                + (after.Amount.In(before.Amount.Unit).Amount - before.Amount.Amount)
                    * (year - before.Year)
                    / (after.Year - before.Year),
        };

    /// <summary>
    /// The line of least squares through at least two years, as its value in the first and its slope.
    /// </summary>
    public static (Quantity First, Quantity Slope) Trend(IReadOnlyList<YearAmount> series)
    {
        var unit = series[0].Amount.Unit;
        var first = series.Min(one => one.Year);
        var points = series
            .Select(one => (T: (decimal)(one.Year - first), Y: one.Amount.In(unit).Amount))
            .ToArray();
        var (t, y) = (points.Sum(point => point.T), points.Sum(point => point.Y));
        var (tt, ty) = (points.Sum(point => point.T * point.T), points.Sum(point => point.T * point.Y));
        var determinant = points.Length * tt - t * t;
        var intercept = (y * tt - t * ty) / determinant;
        var slope = (points.Length * ty - t * y) / determinant;
        return (new Quantity(intercept, unit), new Quantity(slope, unit));
    }
}
