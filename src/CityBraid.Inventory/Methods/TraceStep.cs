using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>One line of a calculation as a reader would write it down.</summary>
/// <param name="Symbol">The symbol in the equation: <c>A</c>, <c>EF_CO2</c>, <c>E</c>.</param>
/// <param name="Value">The value with its unit.</param>
/// <param name="Equation">The equation that gave the value; null for a value put in.</param>
/// <param name="Source">Who says so: a publication with its table, or file › sheet › cells; null for a
///   result.</param>
public sealed record TraceStep(string Symbol, Quantity Value, string? Equation, string? Source);
