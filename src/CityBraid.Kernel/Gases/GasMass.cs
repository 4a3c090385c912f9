namespace CityBraid.Kernel;

/// <summary>A mass of one gas in full precision; negative for a removal.</summary>
/// <param name="Gas">The gas.</param>
/// <param name="Kilograms">Its mass in kilograms.</param>
public sealed record GasMass(Gas Gas, decimal Kilograms)
{
    /// <summary>Adds masses of the same gas.</summary>
    public static GasMass operator +(GasMass left, GasMass right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Gas != right.Gas)
        {
            throw new InvalidOperationException(
                $"Cannot add {right.Gas} to {left.Gas}: express both as CO2e first."
            );
        }

        return left with
        {
            Kilograms = left.Kilograms + right.Kilograms,
        };
    }
}
