namespace CityBraid.Cooperation;

/// <summary>Which records an outcome consists of.</summary>
internal static class OutcomeRecords
{
    /// <summary>The meeting and all that came of it.</summary>
    public static IReadOnlyList<CooperationRecord> Of(MeetingOverview overview) =>
        [
            overview.Meeting,
            .. overview.Challenges,
            .. overview.Logframes,
            .. overview.Decisions.Select(decision => decision.Decision),
            .. overview.Decisions.SelectMany(decision => decision.Actions),
            .. overview.Recommendations,
        ];

    /// <summary>The states of these, and of whatever they name.</summary>
    public static IReadOnlyList<OutcomePin> Pinned(MeetingOverview overview, CooperationBook book)
    {
        var own = Of(overview);
        var named =
            from record in own
            from reference in RecordReferences.Of(record)
            select book.Find(reference.Kind, reference.Code);
        return
        [
            .. own.Concat(named.OfType<CooperationRecord>())
                .DistinctBy(record => record.Key)
                .Select(record => new OutcomePin(record.Key, record.Revision)),
        ];
    }
}
