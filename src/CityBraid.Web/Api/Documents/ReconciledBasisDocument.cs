namespace CityBraid.Web;

/// <summary>A basis with its total, as JSON.</summary>
/// <param name="Level">The level.</param>
/// <param name="Gwp">The GWP set.</param>
/// <param name="Total">The total in tonnes of CO2e; null when it is not known.</param>
public sealed record ReconciledBasisDocument(string Level, string Gwp, decimal? Total)
{
    /// <summary>The basis of an inventory.</summary>
    internal static ReconciledBasisDocument Of(Compilation inventory) =>
        new(inventory.Level.Code, inventory.GwpSet.Name, inventory.Total?.Tonnes);
}
