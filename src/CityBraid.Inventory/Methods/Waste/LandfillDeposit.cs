namespace CityBraid.Inventory;

/// <summary>Waste buried in a year.</summary>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="Kilograms">Its wet mass.</param>
/// <param name="Waste">What it is, when the row says so itself.</param>
internal sealed record LandfillDeposit(int Year, decimal Kilograms, string? Waste);
