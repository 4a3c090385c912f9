namespace CityBraid.Cooperation;

/// <summary>Why an indicator has no value.</summary>
public enum NoValue
{
    /// <summary>A value that it needs is not known.</summary>
    MissingValue,

    /// <summary>It would have to be divided by nought.</summary>
    ZeroDenominator,

    /// <summary>
    /// A number on the way is larger than a decimal holds, or too small to be told from nought.
    /// </summary>
    OutOfRange,

    /// <summary>Nothing was approved.</summary>
    NothingApproved,

    /// <summary>Words, choices and yes or no are not summed.</summary>
    Qualitative,

    /// <summary>Fewer reporters than the indicator asks for.</summary>
    TooFewReporters,

    /// <summary>Means without weights cannot be put together.</summary>
    Unweighted,
}
