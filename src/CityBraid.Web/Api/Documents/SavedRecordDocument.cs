using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What became of a change, as JSON.</summary>
/// <param name="Record">The record as it is now.</param>
/// <param name="Kept">Whether the change is on record.</param>
/// <param name="Merged">Whether somebody else's changes were kept beside it.</param>
/// <param name="Conflicts">Where somebody else wrote something different; then nothing was kept.</param>
/// <param name="Findings">What else deserves a look.</param>
public sealed record SavedRecordDocument(
    RecordDocument Record,
    bool Kept,
    bool Merged,
    IReadOnlyList<FieldConflictDocument> Conflicts,
    IReadOnlyList<FindingDocument> Findings
)
{
    /// <summary>The outcome in a language.</summary>
    public static SavedRecordDocument Of(SavedRecord saved, Language language, DateOnly today) =>
        new(
            RecordDocument.Of(saved.Record, language.Tag, today),
            saved.IsKept,
            saved.IsMerged,
            [
                .. saved.Conflicts.Select(one => new FieldConflictDocument(
                    one.Path,
                    one.Base,
                    one.Theirs,
                    one.Mine
                )),
            ],
            FindingDocument.Of(saved.Findings, language)
        );
}
