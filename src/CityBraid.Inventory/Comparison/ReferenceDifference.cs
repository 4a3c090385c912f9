namespace CityBraid.Inventory;

/// <summary>How one reference differs between two inventories.</summary>
/// <param name="Place">The place's code; empty where two single places are compared.</param>
/// <param name="Reference">The reference.</param>
/// <param name="Left">Its tonnes of CO2e in the first; null when it does not stand there.</param>
/// <param name="Right">Its tonnes of CO2e in the second; null when it does not stand there.</param>
/// <param name="Parts">The second less the first, by what brought it about.</param>
/// <param name="IsUnsplit">
/// Whether an activity had no amounts that can be compared, so that its difference counts as the factor's.
/// </param>
public sealed record ReferenceDifference(
    string Place,
    GpcReference Reference,
    decimal? Left,
    decimal? Right,
    DifferenceParts Parts,
    bool IsUnsplit
)
{
    /// <summary>The second less the first.</summary>
    public decimal Difference => (Right ?? 0m) - (Left ?? 0m);
}
