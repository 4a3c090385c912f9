namespace CityBraid.Inventory;

/// <summary>A difference in tonnes of CO2e, by what brought it about.</summary>
/// <param name="Activity">More or less was done.</param>
/// <param name="Factor">The same was computed with other factors, or by another method.</param>
/// <param name="Boundary">A reference or place stands on one side only.</param>
public sealed record DifferenceParts(decimal Activity, decimal Factor, decimal Boundary)
{
    /// <summary>No difference.</summary>
    public static DifferenceParts None { get; } = new(0m, 0m, 0m);

    /// <summary>The parts together.</summary>
    public decimal Sum => Activity + Factor + Boundary;

    /// <summary>Each part without its sign.</summary>
    public DifferenceParts ToAbsolute() => new(Math.Abs(Activity), Math.Abs(Factor), Math.Abs(Boundary));

    /// <summary>Adds part by part.</summary>
    public static DifferenceParts operator +(DifferenceParts left, DifferenceParts right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(
            left.Activity + right.Activity,
            left.Factor + right.Factor,
            left.Boundary + right.Boundary
        );
    }
}
