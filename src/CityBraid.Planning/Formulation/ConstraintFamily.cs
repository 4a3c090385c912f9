namespace CityBraid.Planning;

/// <summary>The kinds of requirements a model makes; each row of its program is of one kind.</summary>
public enum ConstraintFamily
{
    /// <summary>Activity in a time slice stays within capacity (CAa4).</summary>
    Capacity,

    /// <summary>Activity of a year leaves time for maintenance (CAb1).</summary>
    Maintenance,

    /// <summary>Capacity is built in whole units (CAa5).</summary>
    WholeUnits,

    /// <summary>Production covers demand and use in a time slice (EBa11).</summary>
    Balance,

    /// <summary>Production covers demand and use over a year (EBb4).</summary>
    AnnualBalance,

    /// <summary>Capacity stays within its upper limit (TCC1).</summary>
    MaxCapacity,

    /// <summary>Capacity reaches its lower limit (TCC2).</summary>
    MinCapacity,

    /// <summary>New capacity stays within its upper limit (NCC1).</summary>
    MaxInvestment,

    /// <summary>New capacity reaches its lower limit (NCC2).</summary>
    MinInvestment,

    /// <summary>Activity of a year stays within its upper limit (AAC2).</summary>
    MaxActivity,

    /// <summary>Activity of a year reaches its lower limit (AAC3).</summary>
    MinActivity,

    /// <summary>Activity of all years stays within its upper limit (TAC2).</summary>
    MaxPeriodActivity,

    /// <summary>Activity of all years reaches its lower limit (TAC3).</summary>
    MinPeriodActivity,

    /// <summary>Activity of a mode stays within its upper limit (LU1).</summary>
    MaxModeActivity,

    /// <summary>Activity of a mode reaches its lower limit (LU2).</summary>
    MinModeActivity,

    /// <summary>Activity of a mode grows no faster than it may (LU3).</summary>
    ModeIncrease,

    /// <summary>Activity of a mode shrinks no faster than it may (LU4).</summary>
    ModeDecrease,

    /// <summary>Capacity exceeds production by the reserve margin (RM3).</summary>
    ReserveMargin,

    /// <summary>Renewable production reaches its share (RE4).</summary>
    RenewableTarget,

    /// <summary>Emission of a year stays within its limit (E8).</summary>
    EmissionLimit,

    /// <summary>Emission of all years stays within its limit (E9).</summary>
    PeriodEmissionLimit,

    /// <summary>A modeller's own constraint (UDC0–2).</summary>
    UserDefined,

    /// <summary>A store's level follows from the one before (S5–S15).</summary>
    StorageLevel,

    /// <summary>A store stays above its least level (SC1–4, lower).</summary>
    MinStorageLevel,

    /// <summary>A store stays within its size (SC1–4, upper).</summary>
    MaxStorageLevel,

    /// <summary>A store fills no faster than it can (SC5).</summary>
    ChargeRate,

    /// <summary>A store empties no faster than it can (SC6).</summary>
    DischargeRate,

    /// <summary>A store ends each day, or each year, as it began it (S39).</summary>
    StorageCycle,

    /// <summary>
    /// What a region spends in a year is not negative (TDC2 of published CLEWs country models).
    /// </summary>
    YearlyCost,
}
