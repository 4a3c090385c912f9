namespace CityBraid.Inventory;

/// <summary>A line of a calculation in a frozen inventory.</summary>
/// <param name="Symbol">The symbol: <c>EF_CO2</c>.</param>
/// <param name="Amount">Its amount.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Equation">The equation that gave it; null for a value put in.</param>
/// <param name="Source">Who says so; null for a result.</param>
public sealed record FrozenStep(string Symbol, decimal Amount, string Unit, string? Equation, string? Source);
