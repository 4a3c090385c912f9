using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Facts that change together: one import, one correction, one undo.</summary>
/// <param name="Actor">Who changed them.</param>
/// <param name="At">When.</param>
/// <param name="Kind">How it came about.</param>
/// <param name="Subject">What it was about: the file's name, the number of the change undone, or of the
///   revision restored.</param>
/// <param name="Revisions">What each fact was and is.</param>
public sealed record FactChange(
    string Actor,
    DateTimeOffset At,
    ChangeKind Kind,
    string Subject,
    IReadOnlyList<FactRevision> Revisions
)
{
    /// <summary>
    /// The newest change when its author read what is on record; null when no other fact mattered to it.
    /// </summary>
    /// <remarks>
    /// A year and its months are different facts and yet contradict each other. So whoever checked facts
    /// beside those that change says what was seen, and a later change of the same variable conflicts.
    /// </remarks>
    public long? Seen { get; init; }

    /// <summary>
    /// The draft that ends with this change, at the revision its facts are of; null when there is none.
    /// </summary>
    /// <remarks>
    /// Facts and draft end together: one that was changed or given up meanwhile keeps the facts out.
    /// </remarks>
    public ImportDraft? Draft { get; init; }
}
