namespace CityBraid.Web;

/// <summary>A difference by what brought it about, in tonnes of CO2e, as JSON.</summary>
public sealed record DifferenceDocument(decimal Activity, decimal Factor, decimal Boundary, decimal Sum)
{
    /// <summary>The parts.</summary>
    public static DifferenceDocument Of(DifferenceParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return new(parts.Activity, parts.Factor, parts.Boundary, parts.Sum);
    }
}
