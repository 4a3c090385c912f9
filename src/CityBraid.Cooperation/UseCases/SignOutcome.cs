using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Signs what came of a meeting: somebody stands for this version of it.</summary>
public sealed class SignOutcome(ICooperationStore store, IOutcomeStore outcomes, TimeProvider time)
{
    /// <summary>The version with the signature; nobody signs twice.</summary>
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

        if (found.Value.Signatures.Any(signature => Actor.IsSamePerson(signature.By, actor.Name)))
        {
            return Refusal.Conflict("cooperation.outcome-signed", ("by", actor.Name));
        }

        RecordCode? organisation = null;
        if (request.OnBehalfOf.Length > 0)
        {
            var directory = await Books.OpenAsync(store, workspace: null, cancellation);
            organisation = directory.Find(RecordKind.Organisation, request.OnBehalfOf)?.Key.Code;
            if (organisation is null)
            {
                return Refusal.NotFound("cooperation.no-such-record", ("record", request.OnBehalfOf));
            }
        }

        var signature = new OutcomeDeed(OutcomeDeedKind.SignedOff, actor.Name, time.GetUtcNow())
        {
            OnBehalfOf = organisation,
        };
        return await deeds.AddAsync(found.Value, signature, cancellation);
    }
}
