namespace CityBraid.Optimization;

/// <summary>Lower and upper limits of rows or of columns; an infinite limit is none.</summary>
public sealed class Limits
{
    private readonly double[] lower;
    private readonly double[] upper;

    /// <summary>Takes over the two arrays; they must not be changed afterwards.</summary>
    public Limits(double[] lower, double[] upper)
    {
        ArgumentNullException.ThrowIfNull(lower);
        ArgumentNullException.ThrowIfNull(upper);
        ArgumentOutOfRangeException.ThrowIfNotEqual(lower.Length, upper.Length, nameof(lower));
        this.lower = lower;
        this.upper = upper;
    }

    /// <summary>The number of rows or columns limited.</summary>
    public int Count => lower.Length;

    /// <summary>The lower limits.</summary>
    public ReadOnlySpan<double> Lower => lower;

    /// <summary>The upper limits.</summary>
    public ReadOnlySpan<double> Upper => upper;

    /// <summary>How far a value lies outside the limits of one row or column; zero inside.</summary>
    public double Excess(int index, double value) =>
        Math.Max(0, Math.Max(lower[index] - value, value - upper[index]));
}
