namespace CityBraid.Inventory;

/// <summary>One thing that happened to a version of an inventory; nothing of it is ever changed.</summary>
/// <param name="Kind">What.</param>
/// <param name="By">Who, as the audit trail names them.</param>
/// <param name="At">When.</param>
/// <param name="Note">What they say to it; empty when nothing.</param>
public sealed record ReviewDeed(ReviewDeedKind Kind, string By, DateTimeOffset At, string Note);
