namespace CityBraid.Kernel;

/// <summary>How a reader counts years.</summary>
public enum Era
{
    /// <summary>The Gregorian count: ค.ศ., CE.</summary>
    Common,

    /// <summary>
    /// The Thai Buddhist count, 543 ahead since the years begin in January (1941): พ.ศ., BE.
    /// </summary>
    Buddhist,
}
