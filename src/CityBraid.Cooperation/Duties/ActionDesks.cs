using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Hands records to the desk that it follows.</summary>
internal static class ActionDesks
{
    /// <summary>Follows a record of a kind that duties follow from; others are left alone.</summary>
    /// <returns>That whom it names is nobody here, as a warning.</returns>
    public static async Task<IReadOnlyList<Finding>> FollowIfOwedAsync(
        this IActionDesk desk,
        Actor actor,
        CooperationRecord record,
        CancellationToken cancellation
    ) =>
        Duty.IsOf(record.Key.Kind) && await desk.FollowAsync(actor, record, cancellation)
            ? [Duty.Unreached(record)]
            : [];
}
