namespace CityBraid.Credits;

/// <summary>What somebody may do with the tonnes of a block.</summary>
/// <param name="Kind">What.</param>
/// <param name="NeedsApproval">Whether a second person has to approve it.</param>
public sealed record BlockDeed(InstructionKind Kind, bool NeedsApproval);
