namespace CityBraid.Web;

/// <summary>A mass of gas as JSON.</summary>
public sealed record GasDocument(string Gas, decimal Kg)
{
    /// <summary>The masses.</summary>
    public static IReadOnlyList<GasDocument> Of(IEnumerable<GasMass> masses) =>
        [.. masses.Select(mass => new GasDocument(mass.Gas.Code, mass.Kilograms))];
}
