using System.Collections.Frozen;
using static CityBraid.Planning.SetKind;

namespace CityBraid.Planning;

/// <summary>
/// All input parameters of a nexus model: names, sets and defaults as otoole's template has them.
/// </summary>
/// <remarks>
/// The core set is OSeMOSYS; limits and changes by mode, inputs to capacity, emissions of activity change
/// and user-defined constraints
/// are what CLEWs country models add. Upper limits of −1 and of nines only (99999, 999999 …) mean that
/// there is none.
/// </remarks>
internal static class ParameterCatalogue
{
    private static readonly List<ParameterDefinition> Definitions = [];

    // Time and money

    /// <summary>The share of the year that a time slice takes.</summary>
    public static ParameterDefinition YearSplit { get; } = Define("YearSplit", 0, [TimeSlice, Year]);

    /// <summary>The rate at which costs are discounted.</summary>
    public static ParameterDefinition DiscountRate { get; } = Define("DiscountRate", 0.05, [Region]);

    /// <summary>
    /// The rate at which investment in a technology is paid for; the region's discount rate unless given.
    /// </summary>
    public static ParameterDefinition DiscountRateIdv { get; } =
        Define("DiscountRateIdv", double.NaN, [Region, Technology]);

    /// <summary>The rate at which costs of stores are discounted.</summary>
    public static ParameterDefinition DiscountRateStorage { get; } =
        Define("DiscountRateStorage", 0.05, [Region, Storage]);

    /// <summary>How value is lost with age: 1 sinking fund, 2 straight line.</summary>
    public static ParameterDefinition DepreciationMethod { get; } = Define("DepreciationMethod", 1, [Region]);

    /// <summary>Years that new capacity lasts.</summary>
    public static ParameterDefinition OperationalLife { get; } =
        Define("OperationalLife", 1, [Region, Technology]);

    /// <summary>The share of the year that a part of one day takes.</summary>
    public static ParameterDefinition DaySplit { get; } =
        Define("DaySplit", 0.00137, [DailyTimeBracket, Year]);

    /// <summary>Whether a time slice lies in a season.</summary>
    public static ParameterDefinition Conversionls { get; } = Define("Conversionls", 0, [TimeSlice, Season]);

    /// <summary>Whether a time slice lies in a kind of day.</summary>
    public static ParameterDefinition Conversionld { get; } = Define("Conversionld", 0, [TimeSlice, DayType]);

    /// <summary>Whether a time slice lies in a part of the day.</summary>
    public static ParameterDefinition Conversionlh { get; } =
        Define("Conversionlh", 0, [TimeSlice, DailyTimeBracket]);

    /// <summary>Days of a kind in a week of a season.</summary>
    public static ParameterDefinition DaysInDayType { get; } =
        Define("DaysInDayType", 7, [Season, DayType, Year]);

    /// <summary>Whether a commodity can go from one region to another.</summary>
    public static ParameterDefinition TradeRoute { get; } =
        Define("TradeRoute", 0, [Region, Region, Fuel, Year]);

    // Demand

    /// <summary>Demand of a year that is spread by a profile.</summary>
    public static ParameterDefinition SpecifiedAnnualDemand { get; } =
        Define("SpecifiedAnnualDemand", 0, [Region, Fuel, Year]);

    /// <summary>The share of a year's demand that falls into a time slice.</summary>
    public static ParameterDefinition SpecifiedDemandProfile { get; } =
        Define("SpecifiedDemandProfile", 0, [Region, Fuel, TimeSlice, Year]);

    /// <summary>Demand of a year that can be met at any time.</summary>
    public static ParameterDefinition AccumulatedAnnualDemand { get; } =
        Define("AccumulatedAnnualDemand", 0, [Region, Fuel, Year]);

    // Performance

    /// <summary>Activity of a unit of capacity that runs all year.</summary>
    public static ParameterDefinition CapacityToActivityUnit { get; } =
        Define("CapacityToActivityUnit", 1, [Region, Technology]);

    /// <summary>The share of capacity that a time slice offers.</summary>
    public static ParameterDefinition CapacityFactor { get; } =
        Define("CapacityFactor", 1, [Region, Technology, TimeSlice, Year]);

    /// <summary>The share of the year that is left by planned maintenance.</summary>
    public static ParameterDefinition AvailabilityFactor { get; } =
        Define("AvailabilityFactor", 1, [Region, Technology, Year]);

    /// <summary>Whether activity stays within capacity in every time slice, or only over the year.</summary>
    public static ParameterDefinition TechWithCapacityNeededToMeetPeakTS { get; } =
        Define(
            "TechWithCapacityNeededToMeetPeakTS",
            1,
            [Region, Technology],
            "TechWithCapacityNeededToMeetPTS"
        );

    /// <summary>Capacity left from before the first year.</summary>
    public static ParameterDefinition ResidualCapacity { get; } =
        Define("ResidualCapacity", 0, [Region, Technology, Year]);

    /// <summary>Commodity used by a unit of activity.</summary>
    public static ParameterDefinition InputActivityRatio { get; } =
        Define("InputActivityRatio", 0, [Region, Technology, Fuel, Mode, Year]);

    /// <summary>Commodity made by a unit of activity.</summary>
    public static ParameterDefinition OutputActivityRatio { get; } =
        Define("OutputActivityRatio", 0, [Region, Technology, Fuel, Mode, Year]);

    /// <summary>Commodity used to build a unit of capacity.</summary>
    public static ParameterDefinition InputToNewCapacityRatio { get; } =
        Define("InputToNewCapacityRatio", 0, [Region, Technology, Fuel, Year]);

    /// <summary>Commodity used in a year by a unit of standing capacity.</summary>
    public static ParameterDefinition InputToTotalCapacityRatio { get; } =
        Define("InputToTotalCapacityRatio", 0, [Region, Technology, Fuel, Year]);

    // Costs

    /// <summary>Cost of a unit of new capacity.</summary>
    public static ParameterDefinition CapitalCost { get; } =
        Define("CapitalCost", 0, [Region, Technology, Year]);

    /// <summary>Cost of a unit of activity.</summary>
    public static ParameterDefinition VariableCost { get; } =
        Define("VariableCost", 0, [Region, Technology, Mode, Year]);

    /// <summary>Yearly cost of a unit of standing capacity.</summary>
    public static ParameterDefinition FixedCost { get; } = Define("FixedCost", 0, [Region, Technology, Year]);

    // Storage

    /// <summary>Whether a mode of a technology fills a store.</summary>
    public static ParameterDefinition TechnologyToStorage { get; } =
        Define("TechnologyToStorage", 0, [Region, Technology, Storage, Mode]);

    /// <summary>Whether a mode of a technology empties a store.</summary>
    public static ParameterDefinition TechnologyFromStorage { get; } =
        Define("TechnologyFromStorage", 0, [Region, Technology, Storage, Mode]);

    /// <summary>The level of a store at the start of the first year.</summary>
    public static ParameterDefinition StorageLevelStart { get; } =
        Define("StorageLevelStart", 0, [Region, Storage]);

    /// <summary>The fastest rate at which a store fills.</summary>
    public static ParameterDefinition StorageMaxChargeRate { get; } =
        Define("StorageMaxChargeRate", 0, [Region, Storage]);

    /// <summary>The fastest rate at which a store empties.</summary>
    public static ParameterDefinition StorageMaxDischargeRate { get; } =
        Define("StorageMaxDischargeRate", 0, [Region, Storage]);

    /// <summary>The share of its size below which a store may not fall.</summary>
    public static ParameterDefinition MinStorageCharge { get; } =
        Define("MinStorageCharge", 0, [Region, Storage, Year]);

    /// <summary>Years that a new store lasts.</summary>
    public static ParameterDefinition OperationalLifeStorage { get; } =
        Define("OperationalLifeStorage", 0, [Region, Storage]);

    /// <summary>Cost of a unit of new storage.</summary>
    public static ParameterDefinition CapitalCostStorage { get; } =
        Define("CapitalCostStorage", 0, [Region, Storage, Year]);

    /// <summary>Storage left from before the first year.</summary>
    public static ParameterDefinition ResidualStorageCapacity { get; } =
        Define("ResidualStorageCapacity", 999, [Region, Storage, Year]);

    // Limits

    /// <summary>The size in which capacity is built; zero when any amount can be.</summary>
    public static ParameterDefinition CapacityOfOneTechnologyUnit { get; } =
        Define("CapacityOfOneTechnologyUnit", 0, [Region, Technology, Year]);

    /// <summary>The most capacity that may stand.</summary>
    public static ParameterDefinition TotalAnnualMaxCapacity { get; } =
        Define("TotalAnnualMaxCapacity", -1, [Region, Technology, Year]);

    /// <summary>The least capacity that must stand.</summary>
    public static ParameterDefinition TotalAnnualMinCapacity { get; } =
        Define("TotalAnnualMinCapacity", 0, [Region, Technology, Year]);

    /// <summary>The most capacity that may be built in a year.</summary>
    public static ParameterDefinition TotalAnnualMaxCapacityInvestment { get; } =
        Define(
            "TotalAnnualMaxCapacityInvestment",
            -1,
            [Region, Technology, Year],
            "TotalAnnualMaxCapacityInvestmen"
        );

    /// <summary>The least capacity that must be built in a year.</summary>
    public static ParameterDefinition TotalAnnualMinCapacityInvestment { get; } =
        Define(
            "TotalAnnualMinCapacityInvestment",
            0,
            [Region, Technology, Year],
            "TotalAnnualMinCapacityInvestmen"
        );

    /// <summary>The most activity of a year.</summary>
    public static ParameterDefinition TotalTechnologyAnnualActivityUpperLimit { get; } =
        Define(
            "TotalTechnologyAnnualActivityUpperLimit",
            -1,
            [Region, Technology, Year],
            "TotalTechnologyAnnualActivityUp"
        );

    /// <summary>The least activity of a year.</summary>
    public static ParameterDefinition TotalTechnologyAnnualActivityLowerLimit { get; } =
        Define(
            "TotalTechnologyAnnualActivityLowerLimit",
            0,
            [Region, Technology, Year],
            "TotalTechnologyAnnualActivityLo"
        );

    /// <summary>The most activity of all years together.</summary>
    public static ParameterDefinition TotalTechnologyModelPeriodActivityUpperLimit { get; } =
        Define(
            "TotalTechnologyModelPeriodActivityUpperLimit",
            -1,
            [Region, Technology],
            "TotalTechnologyModelPeriodActUp"
        );

    /// <summary>The least activity of all years together.</summary>
    public static ParameterDefinition TotalTechnologyModelPeriodActivityLowerLimit { get; } =
        Define(
            "TotalTechnologyModelPeriodActivityLowerLimit",
            0,
            [Region, Technology],
            "TotalTechnologyModelPeriodActLo"
        );

    /// <summary>The most activity of a mode in a year; zero when there is no limit.</summary>
    public static ParameterDefinition TechnologyActivityByModeUpperLimit { get; } =
        Define(
            "TechnologyActivityByModeUpperLimit",
            0,
            [Region, Technology, Mode, Year],
            "TechActivityByModeUpperLim"
        );

    /// <summary>The least activity of a mode in a year.</summary>
    public static ParameterDefinition TechnologyActivityByModeLowerLimit { get; } =
        Define(
            "TechnologyActivityByModeLowerLimit",
            0,
            [Region, Technology, Mode, Year],
            "TechActivityByModeLowerLim"
        );

    /// <summary>
    /// The most by which a mode's activity may grow to the next year, as a share; zero when there is no
    /// limit.
    /// </summary>
    public static ParameterDefinition TechnologyActivityIncreaseByModeLimit { get; } =
        Define(
            "TechnologyActivityIncreaseByModeLimit",
            0,
            [Region, Technology, Mode, Year],
            "TechActivityIncrease"
        );

    /// <summary>
    /// The most by which a mode's activity may shrink to the next year, as a share; zero when there is no
    /// limit.
    /// </summary>
    public static ParameterDefinition TechnologyActivityDecreaseByModeLimit { get; } =
        Define(
            "TechnologyActivityDecreaseByModeLimit",
            0,
            [Region, Technology, Mode, Year],
            "TechActivityDecrease"
        );

    // Reserve margin and renewable targets

    /// <summary>The share of a technology's capacity that counts as reserve.</summary>
    public static ParameterDefinition ReserveMarginTagTechnology { get; } =
        Define("ReserveMarginTagTechnology", 0, [Region, Technology, Year]);

    /// <summary>Whether a commodity needs a reserve.</summary>
    public static ParameterDefinition ReserveMarginTagFuel { get; } =
        Define("ReserveMarginTagFuel", 0, [Region, Fuel, Year]);

    /// <summary>Capacity needed for a unit of production.</summary>
    public static ParameterDefinition ReserveMargin { get; } = Define("ReserveMargin", 1, [Region, Year]);

    /// <summary>Whether a technology counts as renewable.</summary>
    public static ParameterDefinition RETagTechnology { get; } =
        Define("RETagTechnology", 0, [Region, Technology, Year]);

    /// <summary>Whether a commodity has a renewable target.</summary>
    public static ParameterDefinition RETagFuel { get; } = Define("RETagFuel", 0, [Region, Fuel, Year]);

    /// <summary>The least renewable share of production.</summary>
    public static ParameterDefinition REMinProductionTarget { get; } =
        Define("REMinProductionTarget", 0, [Region, Year]);

    // Emissions

    /// <summary>Emission of a unit of activity.</summary>
    public static ParameterDefinition EmissionActivityRatio { get; } =
        Define("EmissionActivityRatio", 0, [Region, Technology, Emission, Mode, Year]);

    /// <summary>Emission of a unit by which activity grows over the year before.</summary>
    public static ParameterDefinition EmissionToActivityChangeRatio { get; } =
        Define("EmissionToActivityChangeRatio", 0, [Region, Technology, Emission, Mode, Year]);

    /// <summary>Price of a unit of emission.</summary>
    public static ParameterDefinition EmissionsPenalty { get; } =
        Define("EmissionsPenalty", 0, [Region, Emission, Year]);

    /// <summary>Emission of a year from outside the model.</summary>
    public static ParameterDefinition AnnualExogenousEmission { get; } =
        Define("AnnualExogenousEmission", 0, [Region, Emission, Year]);

    /// <summary>The most emission of a year.</summary>
    public static ParameterDefinition AnnualEmissionLimit { get; } =
        Define("AnnualEmissionLimit", -1, [Region, Emission, Year]);

    /// <summary>Emission of all years together from outside the model.</summary>
    public static ParameterDefinition ModelPeriodExogenousEmission { get; } =
        Define("ModelPeriodExogenousEmission", 0, [Region, Emission]);

    /// <summary>The most emission of all years together.</summary>
    public static ParameterDefinition ModelPeriodEmissionLimit { get; } =
        Define("ModelPeriodEmissionLimit", -1, [Region, Emission]);

    // User-defined constraints

    /// <summary>Weight of standing capacity in a modeller's constraint.</summary>
    public static ParameterDefinition UDCMultiplierTotalCapacity { get; } =
        Define("UDCMultiplierTotalCapacity", 0, [Region, Technology, UserConstraint, Year]);

    /// <summary>Weight of new capacity in a modeller's constraint.</summary>
    public static ParameterDefinition UDCMultiplierNewCapacity { get; } =
        Define("UDCMultiplierNewCapacity", 0, [Region, Technology, UserConstraint, Year]);

    /// <summary>Weight of a year's activity in a modeller's constraint.</summary>
    public static ParameterDefinition UDCMultiplierActivity { get; } =
        Define("UDCMultiplierActivity", 0, [Region, Technology, UserConstraint, Year]);

    /// <summary>The other side of a modeller's constraint.</summary>
    public static ParameterDefinition UDCConstant { get; } =
        Define("UDCConstant", 0, [Region, UserConstraint, Year]);

    /// <summary>How a modeller's constraint compares: 0 equal, 1 at least, 2 at most.</summary>
    public static ParameterDefinition UDCTag { get; } = Define("UDCTag", 2, [Region, UserConstraint]);

    private static readonly FrozenDictionary<string, ParameterDefinition> ByName = Definitions
        .SelectMany(definition => new[] { (definition.Name, definition), (definition.ShortName, definition) })
        .DistinctBy(pair => pair.Item1, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.definition, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every parameter, in the order above.</summary>
    public static IReadOnlyList<ParameterDefinition> All => Definitions;

    /// <summary>Whether only CLEWs country models know a parameter, not the published core model.</summary>
    internal static bool IsExtension(ParameterDefinition parameter) =>
        parameter == InputToNewCapacityRatio
        || parameter == InputToTotalCapacityRatio
        || parameter == TechnologyActivityByModeUpperLimit
        || parameter == TechnologyActivityByModeLowerLimit
        || parameter == TechnologyActivityIncreaseByModeLimit
        || parameter == TechnologyActivityDecreaseByModeLimit
        || parameter == EmissionToActivityChangeRatio
        || parameter == DiscountRateIdv
        || parameter == TechWithCapacityNeededToMeetPeakTS
        || parameter.Name.StartsWith("UDC", StringComparison.Ordinal);

    /// <summary>The parameter that goes by a name, in full or as short as a sheet's, or null.</summary>
    public static ParameterDefinition? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName.GetValueOrDefault(name);
    }

    private static ParameterDefinition Define(
        string name,
        double value,
        IReadOnlyList<SetKind> indices,
        string? shortName = null
    )
    {
        var definition = new ParameterDefinition(name, value, indices) { Ordinal = Definitions.Count };
        definition = shortName is null ? definition : definition with { ShortName = shortName };
        Definitions.Add(definition);
        return definition;
    }
}
