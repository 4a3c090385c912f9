using System.Globalization;

namespace CityBraid.Inventory;

/// <summary>How far the truth may be from a value, as shares of the value.</summary>
/// <remarks>
/// The truth is the value times a multiplier around one. Ranges are statistics and no accounts: they are
/// binary fractions, and never enter an emission (decision 0049).
/// </remarks>
public sealed record UncertaintyRange
{
    /// <summary>Standard deviations from the middle of a normal curve to its 97.5 % point.</summary>
    internal const double Deviations = 1.959963984540054;

    /// <summary>Takes a range.</summary>
    /// <param name="shape">How likely the values are beside each other.</param>
    /// <param name="lower">The lower limit as a share: -0.05 is five per cent below.</param>
    /// <param name="upper">The upper limit as a share: 0.05 is five per cent above.</param>
    /// <exception cref="FormatException">
    /// The limits do not enclose the value, or the shape forbids them.
    /// </exception>
    public UncertaintyRange(UncertaintyShape shape, double lower, double upper)
    {
        var isEnclosing = double.IsFinite(lower) && double.IsFinite(upper) && lower <= 0 && upper >= 0;
        if (!isEnclosing || (shape == UncertaintyShape.Lognormal && lower <= -1))
        {
            throw new FormatException(
                string.Create(CultureInfo.InvariantCulture, $"'{lower}' to '{upper}' is no {shape} range.")
            );
        }

        (Shape, Lower, Upper) = (shape, lower, upper);
    }

    /// <summary>How likely the values are beside each other.</summary>
    public UncertaintyShape Shape { get; }

    /// <summary>The lower limit as a share of the value.</summary>
    public double Lower { get; }

    /// <summary>The upper limit as a share of the value.</summary>
    public double Upper { get; }

    /// <summary>
    /// Half of the interval that holds 95 %, for Approach 1: the wider side of a range that is not
    /// symmetrical.
    /// </summary>
    public double HalfWidth =>
        Shape is UncertaintyShape.Normal or UncertaintyShape.Lognormal
            ? Math.Max(-Lower, Upper)
            : Deviations * StandardDeviation;

    /// <summary>The mean of the multiplier.</summary>
    public double Mean =>
        Shape switch
        {
            UncertaintyShape.Normal => 1,
            UncertaintyShape.Lognormal => Math.Exp(LogMean + (LogDeviation * LogDeviation / 2)),
            UncertaintyShape.Triangular => 1 + ((Lower + Upper) / 3),
            _ => 1 + ((Lower + Upper) / 2),
        };

    /// <summary>The standard deviation of the multiplier.</summary>
    public double StandardDeviation =>
        Shape switch
        {
            UncertaintyShape.Normal => HalfWidth / Deviations,
            UncertaintyShape.Lognormal => Mean * Math.Sqrt(Math.Exp(LogDeviation * LogDeviation) - 1),
            UncertaintyShape.Triangular => Math.Sqrt(
                ((Lower * Lower) + (Upper * Upper) - (Lower * Upper)) / 18
            ),
            _ => (Upper - Lower) / Math.Sqrt(12),
        };

    /// <summary>
    /// The mean of a lognormal multiplier's logarithm: half-way between those of its limits.
    /// </summary>
    internal double LogMean => Math.Log((1 + Lower) * (1 + Upper)) / 2;

    /// <summary>The standard deviation of a lognormal multiplier's logarithm.</summary>
    internal double LogDeviation => Math.Log((1 + Upper) / (1 + Lower)) / (2 * Deviations);

    /// <summary>A normal range that is alike on both sides.</summary>
    /// <param name="share">Half of its width as a share of the value: 0.05 for five per cent.</param>
    public static UncertaintyRange Of(double share) => new(UncertaintyShape.Normal, -share, share);

    /// <summary>Whether the value is taken as exact.</summary>
    internal bool IsNone => Lower == 0 && Upper == 0;
}
