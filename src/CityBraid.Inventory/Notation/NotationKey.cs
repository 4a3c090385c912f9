namespace CityBraid.Inventory;

/// <summary>Why a reference of the inventory holds no number (GPC v1.1, section 2.2).</summary>
public enum NotationKey
{
    /// <summary>Not occurring: the activity does not happen in the city.</summary>
    NotOccurring,

    /// <summary>Not estimated: it may happen, and nobody has counted it. Needs a reason.</summary>
    NotEstimated,

    /// <summary>Included elsewhere: counted under another reference. Needs a reason that names it.</summary>
    IncludedElsewhere,

    /// <summary>Confidential: counted but not shown.</summary>
    Confidential,
}
