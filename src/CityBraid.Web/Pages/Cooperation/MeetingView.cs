using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A meeting with what came of it and the versions in which it was closed.</summary>
/// <param name="View">The workspace.</param>
/// <param name="Overview">The meeting.</param>
/// <param name="Outcomes">The versions of its outcome, the latest first.</param>
public sealed record MeetingView(
    CooperationView View,
    MeetingOverview Overview,
    IReadOnlyList<MeetingOutcome> Outcomes
)
{
    /// <summary>The version that is shown; null for what is on record now.</summary>
    public MeetingOutcome? Chosen { get; init; }

    /// <summary>What is on record now and differs from it.</summary>
    public IReadOnlyList<OutcomeDifference> Differences { get; init; } = [];

    /// <summary>The meeting's own record.</summary>
    public CooperationRecord Meeting => Overview.Meeting;
}
