using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Asks a department to look at its answers again.</summary>
/// <param name="stores">What is on record.</param>
/// <param name="rounds">The rounds.</param>
/// <param name="post">Takes the letter that tells the department.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class ReturnAnswers(FactStores stores, IRoundStore rounds, IRequestPost post, TimeProvider time)
{
    private const int NoteMax = 1_000;

    /// <summary>Returns them with what is to be looked at; approved ones open again, their facts
    ///   stay.</summary>
    public async Task<Result<DataRequest>> RunAsync(
        Actor actor,
        RequestKey key,
        AnswerReturn returned,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(returned);
        var note = returned.Note.Trim();
        var found = await rounds.FindRoundAsync(
            actor,
            (key.Place, key.Round),
            Permission.ApproveFacts,
            cancellation
        );
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var request = found.Value.FindRequest(key.Request);
        if (request.IsRefused)
        {
            return request.Refusal;
        }

        if (note.Length is 0 or > NoteMax)
        {
            return Refusal.Invalid(
                "facts.return-without-note",
                ("max", FormattableString.Invariant($"{NoteMax}"))
            );
        }

        if (request.Value.Deeds.Count != returned.Seen)
        {
            return Refusal.Conflict("facts.answers-meanwhile", ("department", request.Value.Department));
        }

        if (request.Value.State == RequestState.Waiting)
        {
            return Refusal.Conflict("facts.nothing-answered", ("department", request.Value.Department));
        }

        var deed = new RequestDeed(RequestDeedKind.Returned, actor.Name, time.GetUtcNow()) { Note = note };
        if (!await rounds.TryAddDeedAsync(key.Request, request.Value.Deeds.Count, deed, cancellation))
        {
            return Refusal.Conflict("facts.answers-meanwhile", ("department", request.Value.Department));
        }

        var after = request.Value with { Deeds = [.. request.Value.Deeds, deed] };
        await TellAsync(found.Value, after, deed, cancellation);
        return after;
    }

    private async Task TellAsync(
        DataRound round,
        DataRequest request,
        RequestDeed deed,
        CancellationToken cancellation
    )
    {
        if (post.Reaches(request.Contact) && deed.At < request.LinkEndsAt)
        {
            var place = await stores.LoadPlaceAsync(round.Place, cancellation);
            var day = ReminderPlan.DayOf(deed.At);
            await post.WriteAsync(
                new RequestLetter(place, round, request, RequestLetterKind.Returned, day),
                CancellationToken.None
            );
        }
    }
}
