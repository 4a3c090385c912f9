using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Puts what somebody is to do on their desk, and takes it off when it is done.</summary>
/// <remarks>Tasks belong to another room; the hosts join the two.</remarks>
public interface IActionDesk
{
    /// <summary>Follows an action item: a task while it is open, none when it is done or dropped.</summary>
    Task FollowAsync(Actor actor, CooperationRecord action, CancellationToken cancellation);
}
