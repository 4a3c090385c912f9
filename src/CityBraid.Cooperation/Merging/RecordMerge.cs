using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>A wish to make one record of two that mean the same.</summary>
/// <param name="Kind">Their kind: one of the directory whose records have aliases.</param>
/// <param name="From">The code of the record that goes.</param>
/// <param name="Into">The code of the record that stays.</param>
public sealed record RecordMerge(RecordKind Kind, string From, string Into)
{
    /// <summary>Whether it is only looked at, and nothing kept.</summary>
    public bool IsTrial { get; init; }

    /// <summary>Whether records of a kind can be merged.</summary>
    public static bool IsFor(RecordKind kind) =>
        RecordShape.Of(kind) is { IsOfDirectory: true } shape && shape.Find(MergedFields.Aliases) is not null;
}
