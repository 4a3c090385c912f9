using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Hands records to the desk that it follows.</summary>
internal static class ActionDesks
{
    /// <summary>Follows a record of a kind that duties follow from; others are left alone.</summary>
    public static Task FollowIfOwedAsync(
        this IActionDesk desk,
        Actor actor,
        CooperationRecord record,
        CancellationToken cancellation
    ) => Duty.IsOf(record.Key.Kind) ? desk.FollowAsync(actor, record, cancellation) : Task.CompletedTask;
}
