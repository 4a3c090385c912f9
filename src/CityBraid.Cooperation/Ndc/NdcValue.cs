namespace CityBraid.Cooperation;

/// <summary>What an indicator shows for a period as one of the whole country, or why it does not.</summary>
/// <param name="Value">The value, with a number; null when there is none to tell.</param>
/// <param name="Gap">Why a value that there is, is not told; null when none is held back.</param>
internal sealed record NdcValue(RollupValue? Value, NdcGap? Gap);
