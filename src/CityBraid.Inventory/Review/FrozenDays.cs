namespace CityBraid.Inventory;

/// <summary>How much of a fact's period lies in the year of the inventory.</summary>
/// <param name="Inside">The days inside.</param>
/// <param name="All">All its days.</param>
public sealed record FrozenDays(int Inside, int All);
