namespace CityBraid.Cooperation;

/// <summary>Where an indicator is to stand in a target year, or why that cannot be told.</summary>
/// <param name="Value">The level in the indicator's unit; null when there is none.</param>
/// <param name="Gap">Why a level that is stated cannot be told; null when nothing hinders.</param>
internal sealed record NdcLevel(decimal? Value, NdcGap? Gap)
{
    /// <summary>The level is the target's own.</summary>
    public const string OfTarget = "level-of-target";

    /// <summary>The target states none, and the indicator's own milestone stands for it.</summary>
    public const string OfIndicator = "level-of-indicator";

    /// <summary>Whose level it is; null when there is none.</summary>
    public string? Source { get; init; }

    /// <summary>The records that say it.</summary>
    public IReadOnlyList<RecordKey> Records { get; init; } = [];

    public static NdcLevel Without(NdcGapReason reason, string field) =>
        new(Value: null, new NdcGap(reason, field));
}
