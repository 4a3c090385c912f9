using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What a method gave, counted under one GWP set.</summary>
/// <param name="Result">Gases, trace and findings.</param>
/// <param name="Co2e">The gases and stated CO2e together; memo items excluded.</param>
public sealed record MethodAnswer(MethodResult Result, Co2e Co2e);
