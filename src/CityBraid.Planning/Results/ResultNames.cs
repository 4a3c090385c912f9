namespace CityBraid.Planning;

/// <summary>The names that tables of results have, here and in other programs.</summary>
/// <remarks>Results often lie beside the model that they came from; they are no part of it.</remarks>
internal static class ResultNames
{
    private static readonly HashSet<string> All = new(StringComparer.OrdinalIgnoreCase)
    {
        "AccumulatedNewCapacity",
        "AnnualEmissions",
        "AnnualFixedOperatingCost",
        "AnnualTechnologyEmission",
        "AnnualTechnologyEmissionByMode",
        "AnnualTechnologyEmissionsPenalty",
        "AnnualTechnologyEmissionPenaltyByEmission",
        "AnnualVariableOperatingCost",
        "CapitalInvestment",
        "CapitalInvestmentStorage",
        "Demand",
        "DiscountedCapitalInvestment",
        "DiscountedCapitalInvestmentStorage",
        "DiscountedCostByStorage",
        "DiscountedCostByTechnology",
        "DiscountedOperationalCost",
        "DiscountedSalvageValue",
        "DiscountedSalvageValueStorage",
        "DiscountedTechnologyEmissionsPenalty",
        "ModelPeriodCostByRegion",
        "NewCapacity",
        "NewStorageCapacity",
        "NumberOfNewTechnologyUnits",
        "Objective",
        "ProductionByTechnology",
        "ProductionByTechnologyAnnual",
        "RateOfActivity",
        "RateOfProductionByTechnology",
        "RateOfProductionByTechnologyByMode",
        "RateOfUseByTechnology",
        "RateOfUseByTechnologyByMode",
        "SalvageValue",
        "SalvageValueStorage",
        "SelectedResults",
        "StorageLevelDayTypeFinish",
        "StorageLevelDayTypeStart",
        "StorageLevelSeasonFinish",
        "StorageLevelSeasonStart",
        "StorageLevelYearFinish",
        "StorageLevelYearStart",
        "TotalAnnualTechnologyActivityByMode",
        "TotalCapacityAnnual",
        "TotalDiscountedCost",
        "TotalDiscountedCostByTechnology",
        "TotalTechnologyAnnualActivity",
        "TotalTechnologyModelPeriodActivity",
        "Trade",
        "TradeAnnual",
        "UseByTechnology",
        "UseByTechnologyAnnual",
        PlanTableHead.Prices,
    };

    /// <summary>Whether a table of this name holds results.</summary>
    internal static bool Has(string name) => All.Contains(name);
}
