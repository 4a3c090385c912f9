using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>The mark by which somebody vouches for the figures of a record about contributions.</summary>
/// <remarks>
/// It vouches for what was on record when it was set: a save that writes figures carries none, so that
/// whoever sets it has seen them, and what is kept by other ways is told by its history.
/// </remarks>
internal static class NdcMark
{
    /// <summary>What of a record says nothing about how much or when.</summary>
    private static readonly string[] Beside =
    [
        NdcWords.Validated,
        CooperationRecord.NameField,
        "note",
        "synthetic",
    ];

    /// <summary>The draft without a mark that it sets, or keeps, for figures that it writes itself.</summary>
    public static RecordDraft Kept(CooperationRecord? now, RecordDraft draft) =>
        IsMarked(draft) && !(now is { IsRemoved: false } && HasSameFigures(now.Fields, draft.Fields))
            ? draft with
            {
                Fields = draft.Fields.With([KeyValuePair.Create(NdcWords.Validated, string.Empty)]),
            }
            : draft;

    /// <summary>Tells whoever wrote figures that somebody else has to mark them.</summary>
    public static IEnumerable<Finding> Taken(RecordDraft wanted, RecordDraft kept) =>
        IsMarked(wanted) && !kept.Fields.Has(NdcWords.Validated)
            ?
            [
                new Finding(
                    Severity.Warning,
                    "cooperation.ndc-mark-taken",
                    RecordPlace.Of(kept.Key, NdcWords.Validated)
                ),
            ]
            : [];

    /// <summary>Why a record does not count as looked over; null when it does.</summary>
    /// <param name="history">Its states, the earliest first.</param>
    public static NdcGapReason? FindFault(IReadOnlyList<CooperationRecord> history)
    {
        CooperationRecord? author = null;
        CooperationRecord? validator = null;
        CooperationRecord? before = null;
        foreach (var state in history)
        {
            if (before is null || !HasSameFigures(before.Fields, state.Fields))
            {
                author = state;
            }

            var isSet = state.Fields.Has(NdcWords.Validated);
            var wasSet = before?.Fields.Has(NdcWords.Validated) ?? false;
            validator = isSet && !wasSet ? state : validator;
            before = state;
        }

        var isMarked = before?.Fields.Has(NdcWords.Validated) ?? false;
        return validator is null ? NdcGapReason.NotValidated
            : validator.Revision < author!.Revision ? NdcGapReason.ChangedSinceValidated
            : !isMarked ? NdcGapReason.NotValidated
            : Actor.IsSamePerson(validator.ChangedBy, author.ChangedBy) ? NdcGapReason.OwnValidation
            : null;
    }

    private static bool IsMarked(RecordDraft draft) =>
        draft.Key.Kind is RecordKind.NdcTarget or RecordKind.NdcMeasure or RecordKind.NdcEmission
        && draft.Fields.Has(NdcWords.Validated);

    private static bool HasSameFigures(FieldSet left, FieldSet right) => Figures(left).Says(Figures(right));

    private static FieldSet Figures(FieldSet fields) =>
        new(fields.Where(text => !Beside.Contains(text.Key.Split(FieldSet.Separator)[0])));
}
