namespace CityBraid.Cooperation;

/// <summary>What is done with a report on an indicator.</summary>
public enum ReportDeedKind
{
    /// <summary>It counts from now on, as it stood then.</summary>
    Approved,

    /// <summary>It is to be mended; what was approved before still counts.</summary>
    Returned,

    /// <summary>It counts no longer.</summary>
    Withdrawn,

    /// <summary>
    /// It counts as it did: two records that it named became one, and nothing else of it changed. Nobody
    /// decides this; a merge does it.
    /// </summary>
    Carried,
}
