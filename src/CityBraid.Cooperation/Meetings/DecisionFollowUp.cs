namespace CityBraid.Cooperation;

/// <summary>A decision with what follows from it.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Actions">The action items.</param>
/// <param name="IsLate">Whether it should be done, and is not.</param>
public sealed record DecisionFollowUp(
    CooperationRecord Decision,
    IReadOnlyList<CooperationRecord> Actions,
    bool IsLate
)
{
    internal static DecisionFollowUp Of(CooperationRecord decision, CooperationBook book, DateOnly today) =>
        new(
            decision,
            [.. book.Naming(RecordKind.ActionItem, "decision", decision.Key.Code.Value)],
            IsOverdue(decision, today)
        );

    /// <summary>Whether a decision or an action item is past its day and still open.</summary>
    public static bool IsOverdue(CooperationRecord record, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Duty.Of(record)?.IsLate(today) == true;
    }
}
