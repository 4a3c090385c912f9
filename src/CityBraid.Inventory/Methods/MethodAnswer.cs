using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What a method gave, counted under one GWP set.</summary>
/// <param name="Result">Gases, trace and findings.</param>
/// <param name="Co2e">The gases and stated CO2e together; memo items excluded.</param>
public sealed record MethodAnswer(MethodResult Result, Co2e Co2e)
{
    /// <summary>The CO2e of one of its years, under the same set.</summary>
    public Co2e Of(YearGases year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return Weighing.Weigh(year.Gases, reported: null, Co2e.GwpSet);
    }
}
