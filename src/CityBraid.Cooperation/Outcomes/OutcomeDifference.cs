namespace CityBraid.Cooperation;

/// <summary>A record that is another one now than an outcome holds.</summary>
/// <param name="Before">As the outcome holds it; null when it came later.</param>
/// <param name="Now">As it is; null when it is no longer there.</param>
public sealed record OutcomeDifference(CooperationRecord? Before, CooperationRecord? Now)
{
    /// <summary>The record that there is of the two.</summary>
    public CooperationRecord Record => Now ?? Before!;

    /// <summary>The fields that differ.</summary>
    public IReadOnlyList<FieldChange> Changes =>
        FieldChange.Between(Before?.Fields ?? FieldSet.Empty, Now?.Fields ?? FieldSet.Empty);

    /// <summary>Every difference between what an outcome holds and what is on record.</summary>
    public static IReadOnlyList<OutcomeDifference> Between(MeetingOverview? before, MeetingOverview? now)
    {
        var old = Records(before);
        var present = Records(now);
        return
        [
            .. from key in old.Keys.Union(present.Keys)
            let difference = new OutcomeDifference(old.GetValueOrDefault(key), present.GetValueOrDefault(key))
            where difference.Changes.Count > 0
            orderby key.Kind, key.Code.Value
            select difference,
        ];
    }

    private static Dictionary<RecordKey, CooperationRecord> Records(MeetingOverview? overview) =>
        overview is null
            ? []
            : OutcomeRecords.Of(overview).DistinctBy(record => record.Key).ToDictionary(record => record.Key);
}
