namespace CityBraid.Cooperation;

/// <summary>Why a line is not reported, or a number not told.</summary>
public enum NdcGapReason
{
    /// <summary>A datum that the table asks for is not on record.</summary>
    Missing,

    /// <summary>Nobody marked the record as looked over.</summary>
    NotValidated,

    /// <summary>Whoever wrote the figures last marked them: it takes somebody else.</summary>
    OwnValidation,

    /// <summary>Figures changed since somebody marked the record as looked over.</summary>
    ChangedSinceValidated,

    /// <summary>The target was withdrawn.</summary>
    Withdrawn,

    /// <summary>The unit is not known, or means several.</summary>
    UnitUnknown,

    /// <summary>The unit measures something else than tonnes of CO2 equivalent, or of the gas.</summary>
    UnitOther,

    /// <summary>It is added up under other warming potentials than the tables.</summary>
    OtherGwpSet,

    /// <summary>A group of gases has no warming potential: only its CO2 equivalent can be told.</summary>
    GroupOfGases,

    /// <summary>Too few places went into the value for one of the whole country.</summary>
    TooFewPlaces,

    /// <summary>Something below the value could not be used, or its parts do not make it.</summary>
    Incomplete,

    /// <summary>Approved reports tell of a part of the calendar year only.</summary>
    PartOfYear,

    /// <summary>It is told by years that are no calendar years, such as budget years.</summary>
    OtherYear,

    /// <summary>It changed after the values were approved; whoever approved has not seen it.</summary>
    ChangedSinceApproval,

    /// <summary>The number is beyond what can be computed with.</summary>
    OutOfRange,
}
