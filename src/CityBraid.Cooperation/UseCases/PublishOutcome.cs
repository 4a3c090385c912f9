using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Publishes what came of a meeting, once somebody stands for it.</summary>
public sealed class PublishOutcome(IOutcomeStore outcomes, TimeProvider time)
{
    /// <summary>The version as it is published.</summary>
    public async Task<Result<MeetingOutcome>> RunAsync(
        Actor actor,
        OutcomeRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        var deeds = new OutcomeDeeds(outcomes);
        var found = await deeds.FindLatestAsync(actor, request, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        if (!found.Value.Signatures.Any())
        {
            return Refusal.Conflict("cooperation.outcome-unsigned");
        }

        var publishing = new OutcomeDeed(OutcomeDeedKind.Published, actor.Name, time.GetUtcNow());
        return found.Value.Publishing is null
            ? await deeds.AddAsync(found.Value, publishing, cancellation)
            : found.Value;
    }
}
