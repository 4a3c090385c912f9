using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Lists the rounds of a place.</summary>
/// <param name="rounds">The rounds.</param>
public sealed class ListRounds(IRoundStore rounds)
{
    /// <summary>The rounds, the latest first, with all that came.</summary>
    public async Task<Result<IReadOnlyList<DataRound>>> RunAsync(
        Actor actor,
        PlaceCode place,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.FindRefusal(Permission.FollowRounds, place) is { } refusal
            ? refusal
            : (await rounds.ListAsync(place, cancellation)).Select(round => round.SeenBy(actor)).ToArray();
    }
}
