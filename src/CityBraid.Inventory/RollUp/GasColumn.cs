namespace CityBraid.Inventory;

/// <summary>A column of an activity file that states a gas.</summary>
/// <param name="Index">Which column it is, from 0.</param>
/// <param name="Slot">Which gas it states.</param>
/// <param name="IsFactor">Whether it states kilograms per unit of the activity, or the mass itself.</param>
internal sealed record GasColumn(int Index, int Slot, bool IsFactor);
