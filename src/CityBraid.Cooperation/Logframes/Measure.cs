namespace CityBraid.Cooperation;

/// <summary>What is added for an indicator: an amount, or two parts that are divided afterwards.</summary>
/// <param name="Above">An amount; a ratio's part; an average's value × weight.</param>
/// <param name="Below">Nought; a ratio's whole; an average's weight.</param>
internal readonly record struct Measure(decimal Above, decimal Below)
{
    /// <summary>What the last of a decimal's 28 digits may differ by after shares and units.</summary>
    private const decimal Tolerance = 1e-20m;

    /// <summary>Adds both parts.</summary>
    /// <exception cref="OverflowException">The sum is beyond what a decimal holds.</exception>
    public static Measure operator +(Measure left, Measure right) =>
        new(left.Above + right.Above, left.Below + right.Below);

    /// <summary>A share of both parts.</summary>
    public Measure Shared(decimal share) => share == 1 ? this : new Measure(Above * share, Below * share);

    /// <summary>The same with its amount in another unit.</summary>
    public Measure Scaled(decimal above) => above == 1 ? this : this with { Above = Above * above };

    /// <summary>Whether both parts are the same, but for the last digits that a decimal can hold.</summary>
    public bool IsNear(Measure other) => IsNear(Above, other.Above) && IsNear(Below, other.Below);

    private static bool IsNear(decimal left, decimal right) =>
        left == right || Math.Abs(left - right) <= Math.Max(1, Math.Abs(right)) * Tolerance;
}
