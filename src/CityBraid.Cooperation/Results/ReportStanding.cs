namespace CityBraid.Cooperation;

/// <summary>A report with the state of it that counts.</summary>
/// <param name="Report">The report as it is.</param>
/// <param name="Approved">The report as it counts; null when it does not.</param>
/// <param name="Deeds">What was done with it, in order.</param>
public sealed record ReportStanding(
    CooperationRecord Report,
    CooperationRecord? Approved,
    IReadOnlyList<ReportDeed> Deeds
)
{
    /// <summary>Whether the indicator means something else since the report was approved.</summary>
    public bool IsRedefined { get; init; }

    /// <summary>Whether it counts.</summary>
    public ReportState State =>
        IsRedefined ? ReportState.Redefined
        : Deeds.Count == 0 ? ReportState.Waiting
        : Deeds[^1] is { Kind: ReportDeedKind.Returned } returned && returned.Revision == Report.Revision
            ? ReportState.Returned
        : Approved is null
            ? Deeds[^1].Kind == ReportDeedKind.Withdrawn && Deeds[^1].Revision == Report.Revision
                    ? ReportState.Withdrawn
                : ReportState.Waiting
        : Approved.Revision == Report.Revision ? ReportState.Approved
        : ReportState.Changed;

    /// <summary>Whether somebody has to decide on it.</summary>
    public bool IsWaiting => State is ReportState.Waiting or ReportState.Changed or ReportState.Redefined;

    /// <summary>The state that counts after these deeds; null when none does.</summary>
    public static int? FindApproved(IEnumerable<ReportDeed> deeds)
    {
        ArgumentNullException.ThrowIfNull(deeds);
        return deeds.Aggregate(
            (int?)null,
            (counting, deed) =>
                deed.Kind switch
                {
                    ReportDeedKind.Approved => deed.Revision,
                    ReportDeedKind.Withdrawn => null,
                    ReportDeedKind.Carried => counting is null ? null : deed.Revision,
                    _ => counting,
                }
        );
    }
}
