using System.Collections.Frozen;
using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>The short names that MUIO gives parameters.</summary>
internal static class MuioNames
{
    private static readonly FrozenDictionary<string, ParameterDefinition> ByName = new Dictionary<
        string,
        ParameterDefinition
    >(StringComparer.Ordinal)
    {
        ["DR"] = DiscountRate,
        ["DRI"] = DiscountRateIdv,
        ["OL"] = OperationalLife,
        ["CAU"] = CapacityToActivityUnit,
        ["YS"] = YearSplit,
        ["DS"] = DaySplit,
        ["DIDT"] = DaysInDayType,
        ["SAD"] = SpecifiedAnnualDemand,
        ["SDP"] = SpecifiedDemandProfile,
        ["AAD"] = AccumulatedAnnualDemand,
        ["CF"] = CapacityFactor,
        ["AF"] = AvailabilityFactor,
        ["RC"] = ResidualCapacity,
        ["IAR"] = InputActivityRatio,
        ["OAR"] = OutputActivityRatio,
        ["INCR"] = InputToNewCapacityRatio,
        ["ITCR"] = InputToTotalCapacityRatio,
        ["CC"] = CapitalCost,
        ["VC"] = VariableCost,
        ["FC"] = FixedCost,
        ["TTS"] = TechnologyToStorage,
        ["TFS"] = TechnologyFromStorage,
        ["SLS"] = StorageLevelStart,
        ["MSC"] = MinStorageCharge,
        ["OLS"] = OperationalLifeStorage,
        ["CCS"] = CapitalCostStorage,
        ["RSC"] = ResidualStorageCapacity,
        ["COTU"] = CapacityOfOneTechnologyUnit,
        ["TAMaxC"] = TotalAnnualMaxCapacity,
        ["TAMinC"] = TotalAnnualMinCapacity,
        ["TAMaxCI"] = TotalAnnualMaxCapacityInvestment,
        ["TAMinCI"] = TotalAnnualMinCapacityInvestment,
        ["TAU"] = TotalTechnologyAnnualActivityUpperLimit,
        ["TAL"] = TotalTechnologyAnnualActivityLowerLimit,
        ["TMPAU"] = TotalTechnologyModelPeriodActivityUpperLimit,
        ["TMPAL"] = TotalTechnologyModelPeriodActivityLowerLimit,
        ["TAMUL"] = TechnologyActivityByModeUpperLimit,
        ["TAMLL"] = TechnologyActivityByModeLowerLimit,
        ["TAIML"] = TechnologyActivityIncreaseByModeLimit,
        ["TADML"] = TechnologyActivityDecreaseByModeLimit,
        ["EAR"] = EmissionActivityRatio,
        ["EACR"] = EmissionToActivityChangeRatio,
        ["EP"] = EmissionsPenalty,
        ["AEL"] = AnnualEmissionLimit,
        ["MPEL"] = ModelPeriodEmissionLimit,
        ["UCC"] = UDCConstant,
        ["CAM"] = UDCMultiplierActivity,
        ["CNCM"] = UDCMultiplierNewCapacity,
        ["CCM"] = UDCMultiplierTotalCapacity,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The parameter of a short name, or null.</summary>
    internal static ParameterDefinition? Find(string name) => ByName.GetValueOrDefault(name);
}
