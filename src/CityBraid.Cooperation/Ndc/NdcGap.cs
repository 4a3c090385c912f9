namespace CityBraid.Cooperation;

/// <summary>One thing that keeps a line from being reported.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Field">The field, or column, that it is about.</param>
public sealed record NdcGap(NdcGapReason Reason, string Field);
