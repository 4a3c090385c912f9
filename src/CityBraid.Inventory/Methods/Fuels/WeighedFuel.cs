using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>An amount of fuel by its mass and its energy.</summary>
/// <param name="Mass">Its mass in kilograms.</param>
/// <param name="Energy">Its net energy.</param>
internal sealed record WeighedFuel(Quantity Mass, Quantity Energy);
