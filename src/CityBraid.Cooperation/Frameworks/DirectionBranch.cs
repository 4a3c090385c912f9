namespace CityBraid.Cooperation;

/// <summary>A direction with what is done under it.</summary>
/// <param name="Direction">The direction.</param>
/// <param name="Predecessors">The directions of the framework before that it goes on from.</param>
/// <param name="Activities">The joint activities.</param>
/// <param name="Projects">The projects.</param>
public sealed record DirectionBranch(
    CooperationRecord Direction,
    IReadOnlyList<CooperationRecord> Predecessors,
    IReadOnlyList<CooperationRecord> Activities,
    IReadOnlyList<CooperationRecord> Projects
)
{
    /// <summary>All that is done under the direction.</summary>
    public IEnumerable<CooperationRecord> Works => Activities.Concat(Projects);

    internal static DirectionBranch Of(CooperationRecord direction, CooperationBook book)
    {
        var code = direction.Key.Code.Value;
        var activities = book.Naming(RecordKind.JointActivity, "direction", code).ToList();
        var projects = book.Naming(RecordKind.Project, "directions", code)
            .Concat(
                activities.SelectMany(activity =>
                    book.Naming(RecordKind.Project, "joint_activities", activity.Key.Code.Value)
                )
            )
            .Distinct()
            .ToList();
        return new DirectionBranch(
            direction,
            book.Follow(direction, "succeeds", RecordKind.Direction),
            activities,
            projects
        );
    }
}
