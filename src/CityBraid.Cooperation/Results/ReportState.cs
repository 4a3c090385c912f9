namespace CityBraid.Cooperation;

/// <summary>Whether a report counts.</summary>
public enum ReportState
{
    /// <summary>Nobody decided on it yet.</summary>
    Waiting,

    /// <summary>It counts as it is.</summary>
    Approved,

    /// <summary>It was changed since it was approved: it counts as it was, and waits as it is.</summary>
    Changed,

    /// <summary>It is to be mended.</summary>
    Returned,

    /// <summary>Its approval was taken back.</summary>
    Withdrawn,

    /// <summary>It was approved when the indicator meant something else: it counts no longer.</summary>
    Redefined,
}
