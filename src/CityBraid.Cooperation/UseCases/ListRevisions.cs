using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Lists every state that a record was in.</summary>
public sealed class ListRevisions(RecordReading reading)
{
    /// <summary>The states, the latest first; also of a record that was removed.</summary>
    public async Task<Result<IReadOnlyList<CooperationRecord>>> RunAsync(
        Actor actor,
        RecordKey key,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        if (CooperationAccess.FindReadingRefusal(actor, key.Workspace) is { } refusal)
        {
            return refusal;
        }

        var states = await reading.ListRevisionsAsync(actor, key, cancellation);
        return states.Count == 0 ? CooperationAccess.Unknown(key) : Result(states);
    }

    private static Result<IReadOnlyList<CooperationRecord>> Result(IReadOnlyList<CooperationRecord> states) =>
        states.ToArray();
}
