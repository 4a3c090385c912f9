using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Opens what came of a meeting as it was when it was closed.</summary>
public sealed class OpenOutcome(ICooperationStore store, IOutcomeStore outcomes)
{
    /// <summary>The version with its records, or that there is none.</summary>
    public async Task<Result<OpenedOutcome>> RunAsync(
        Actor actor,
        OutcomeRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (CooperationAccess.FindReadingRefusal(actor, request.Meeting.Workspace) is { } refusal)
        {
            return refusal;
        }

        var listed = await outcomes.ListAsync(request.Meeting, cancellation);
        if (listed.FirstOrDefault(one => one.Version == request.Version) is not { } outcome)
        {
            return CooperationAccess.Unknown(request.Meeting);
        }

        var states = await store.LoadStatesAsync(outcome.Pins, cancellation);
        return new OpenedOutcome(outcome, new CooperationBook(request.Meeting.Workspace, states));
    }
}
