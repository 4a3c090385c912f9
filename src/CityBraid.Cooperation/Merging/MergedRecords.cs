namespace CityBraid.Cooperation;

/// <summary>What became, or would become, of two records that mean the same.</summary>
/// <param name="Before">The record that stays, as it was.</param>
/// <param name="Record">The record that stays, as it is then.</param>
/// <param name="Users">The records that named the one that goes, as they are then.</param>
/// <param name="Left">What the one that goes said and is not taken over; it stays in its history.</param>
public sealed record MergedRecords(
    CooperationRecord Before,
    CooperationRecord Record,
    IReadOnlyList<CooperationRecord> Users,
    FieldSet Left
);
