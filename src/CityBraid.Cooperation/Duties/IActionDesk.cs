using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Puts what somebody owes on their desk, and takes it off when it is done.</summary>
/// <remarks>Tasks belong to another room; the hosts join the two.</remarks>
public interface IActionDesk
{
    /// <summary>Follows a record whose kind is one of duties: a task of whom it names while its
    ///   <see cref="Duty"/> is open, none when it is over. Answers whether nobody was reached although
    ///   somebody is named.</summary>
    Task<bool> FollowAsync(Actor actor, CooperationRecord record, CancellationToken cancellation);
}
