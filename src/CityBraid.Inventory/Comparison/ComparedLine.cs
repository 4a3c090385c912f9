using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What one activity emits, on one side of a comparison.</summary>
/// <param name="Place">
/// The place; empty where two single places are compared whatever they are called.
/// </param>
/// <param name="Reference">The reference it stands under.</param>
/// <param name="Variable">The activity.</param>
/// <param name="Amount">Its amount; null when there is no single one.</param>
/// <param name="Tonnes">Its tonnes of CO2e.</param>
internal sealed record ComparedLine(
    string Place,
    GpcReference Reference,
    string Variable,
    Quantity? Amount,
    decimal Tonnes
);
