namespace CityBraid.Cooperation;

/// <summary>An outcome with the records as they were.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Book">The records.</param>
public sealed record OpenedOutcome(MeetingOutcome Outcome, CooperationBook Book);
