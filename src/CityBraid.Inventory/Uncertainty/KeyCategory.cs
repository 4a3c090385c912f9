using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// A reference and gas with its share of all emissions (IPCC 2006 vol. 1 ch. 4 equation 4.1).
/// </summary>
/// <param name="Reference">The reference.</param>
/// <param name="Gas">The gas; null for CO2e that no gases stand behind.</param>
/// <param name="Tonnes">Its tonnes of CO2e.</param>
/// <param name="Share">Its share of the sum of all absolute amounts, from 0 to 1.</param>
/// <param name="Cumulated">The shares of it and of all larger ones together.</param>
/// <param name="IsKey">Whether it is among those that make up 95 % together.</param>
public sealed record KeyCategory(
    GpcReference Reference,
    Gas? Gas,
    decimal Tonnes,
    decimal Share,
    decimal Cumulated,
    bool IsKey
);
