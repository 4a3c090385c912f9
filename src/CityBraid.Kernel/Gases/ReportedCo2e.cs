namespace CityBraid.Kernel;

/// <summary>Tonnes of CO2 equivalent as a form states them, with no gases behind them.</summary>
/// <remarks>
/// They enter a total under any GWP set unchanged, and the total says how many tonnes cannot be converted.
/// </remarks>
/// <param name="Tonnes">The mass in tonnes.</param>
/// <param name="StatedSet">The GWP set the form says it used; null when it does not say.</param>
public sealed record ReportedCo2e(decimal Tonnes, string? StatedSet = null)
{
    /// <summary>The stated tonnes taken into a total under a set, unchanged.</summary>
    public Co2e Under(GwpSet set) => new(Tonnes, set);
}
