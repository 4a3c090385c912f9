namespace CityBraid.Kernel;

/// <summary>Tonnes of carbon dioxide equivalent under one GWP set.</summary>
/// <remarks>Sums across GWP sets throw: a tonne under AR5 is not a tonne under AR6.</remarks>
/// <param name="Tonnes">The mass in tonnes; negative for a removal.</param>
/// <param name="GwpSet">The set it was counted under.</param>
public sealed record Co2e(decimal Tonnes, GwpSet GwpSet)
{
    /// <summary>Adds two masses counted under the same GWP set.</summary>
    public static Co2e operator +(Co2e left, Co2e right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (!string.Equals(left.GwpSet.Name, right.GwpSet.Name, StringComparison.Ordinal))
        {
            throw new InvalidOperationException(
                $"Cannot add {left.GwpSet.Name} to {right.GwpSet.Name} tonnes."
            );
        }

        return left with
        {
            Tonnes = left.Tonnes + right.Tonnes,
        };
    }
}
