using static CityBraid.Planning.ConstraintFamily;
using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>What each kind of requirement is about, and which parameters hold its numbers.</summary>
/// <param name="Subject">The set that a label's subject belongs to, or null when it has none.</param>
/// <param name="Detail">The set that a label's detail belongs to, or null when it has none.</param>
/// <param name="Numbers">The parameters whose values belong into its sentence.</param>
internal sealed record FamilyWords(
    SetKind? Subject,
    SetKind? Detail,
    params IReadOnlyList<ParameterDefinition> Numbers
)
{
    private static readonly Dictionary<ConstraintFamily, FamilyWords> All = new()
    {
        [Capacity] = new(SetKind.Technology, SetKind.TimeSlice, ResidualCapacity, CapacityFactor),
        [Maintenance] = new(SetKind.Technology, null, ResidualCapacity, AvailabilityFactor),
        [WholeUnits] = new(SetKind.Technology, null, CapacityOfOneTechnologyUnit),
        [Balance] = new(SetKind.Fuel, SetKind.TimeSlice, SpecifiedAnnualDemand, SpecifiedDemandProfile),
        [AnnualBalance] = new(SetKind.Fuel, null, AccumulatedAnnualDemand),
        [MaxCapacity] = new(SetKind.Technology, null, TotalAnnualMaxCapacity, ResidualCapacity),
        [MinCapacity] = new(SetKind.Technology, null, TotalAnnualMinCapacity, ResidualCapacity),
        [MaxInvestment] = new(SetKind.Technology, null, TotalAnnualMaxCapacityInvestment),
        [MinInvestment] = new(SetKind.Technology, null, TotalAnnualMinCapacityInvestment),
        [MaxActivity] = new(SetKind.Technology, null, TotalTechnologyAnnualActivityUpperLimit),
        [MinActivity] = new(SetKind.Technology, null, TotalTechnologyAnnualActivityLowerLimit),
        [MaxPeriodActivity] = new(SetKind.Technology, null, TotalTechnologyModelPeriodActivityUpperLimit),
        [MinPeriodActivity] = new(SetKind.Technology, null, TotalTechnologyModelPeriodActivityLowerLimit),
        [MaxModeActivity] = new(SetKind.Technology, SetKind.Mode, TechnologyActivityByModeUpperLimit),
        [MinModeActivity] = new(SetKind.Technology, SetKind.Mode, TechnologyActivityByModeLowerLimit),
        [ModeIncrease] = new(SetKind.Technology, SetKind.Mode, TechnologyActivityIncreaseByModeLimit),
        [ModeDecrease] = new(SetKind.Technology, SetKind.Mode, TechnologyActivityDecreaseByModeLimit),
        [ConstraintFamily.ReserveMargin] = new(null, SetKind.TimeSlice, ParameterCatalogue.ReserveMargin),
        [RenewableTarget] = new(null, null, REMinProductionTarget),
        [EmissionLimit] = new(SetKind.Emission, null, AnnualEmissionLimit, AnnualExogenousEmission),
        [PeriodEmissionLimit] = new(
            SetKind.Emission,
            null,
            ModelPeriodEmissionLimit,
            ModelPeriodExogenousEmission
        ),
        [UserDefined] = new(SetKind.UserConstraint, null, UDCConstant),
        [StorageLevel] = new(SetKind.Storage, null, StorageLevelStart),
        [MinStorageLevel] = new(
            SetKind.Storage,
            SetKind.DailyTimeBracket,
            MinStorageCharge,
            ResidualStorageCapacity
        ),
        [MaxStorageLevel] = new(SetKind.Storage, SetKind.DailyTimeBracket, ResidualStorageCapacity),
        [ChargeRate] = new(SetKind.Storage, SetKind.DailyTimeBracket, StorageMaxChargeRate),
        [DischargeRate] = new(SetKind.Storage, SetKind.DailyTimeBracket, StorageMaxDischargeRate),
        [StorageCycle] = new(SetKind.Storage, null),
        [YearlyCost] = new(null, null),
    };

    internal static FamilyWords Of(ConstraintFamily family) => All[family];
}
