using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Puts the answers of a department on record as facts.</summary>
/// <remarks>
/// It can be told twice: facts that are on record already are left as they are. Should the machine stop
/// between facts and approval, approving again finishes it.
/// </remarks>
/// <param name="stores">What is on record.</param>
/// <param name="rounds">The rounds.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class ApproveAnswers(FactStores stores, IRoundStore rounds, Vocabulary words, TimeProvider time)
{
    /// <summary>Approves answers that are complete and that somebody else gave.</summary>
    /// <param name="actor">Who approves.</param>
    /// <param name="key">The request.</param>
    /// <param name="seen">How many deeds the approver saw; answers that came since are not
    ///   approved.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    public async Task<Result<ApprovedAnswers>> RunAsync(
        Actor actor,
        RequestKey key,
        int seen,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
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

        var (round, request) = (found.Value, found.Value.FindRequest(key.Request));
        return request.IsRefused ? request.Refusal
            : FindRefusal(actor, round, request.Value, seen) is { } refusal ? refusal
            : await ApproveAsync(actor, round, request.Value, cancellation);
    }

    private static Refusal? FindRefusal(Actor actor, DataRound round, DataRequest request, int seen) =>
        request.Deeds.Count != seen
            ? Refusal.Conflict("facts.answers-meanwhile", ("department", request.Department))
        : request.State is not RequestState.Submitted
            ? Refusal.Conflict("facts.not-submitted", ("department", request.Department))
        : RoundAccess.MissingOf(round, request) is { Count: > 0 } missing
            ? Refusal.BadData("facts.answers-incomplete", missing)
        : request.Deeds.Any(deed => IsBy(deed, actor))
            ? Refusal.Forbidden("facts.own-answers", ("department", request.Department))
        : null;

    private async Task<Result<ApprovedAnswers>> ApproveAsync(
        Actor actor,
        DataRound round,
        DataRequest request,
        CancellationToken cancellation
    )
    {
        var newest = await stores.Facts.FindNewestChangeAsync(cancellation);
        var answered = new AnsweredFacts(round, request);
        var record = await RecordedFacts.LoadAsync(stores.Facts, answered.Coverage, cancellation);
        var stated = answered.Beside(record);
        var withdrawn = answered.TakenBack(record);
        var comparison = Comparison.Of(stated.All, withdrawn, record);
        var staying = record.All.Where(fact => !stated.Contains(fact.Key) && !withdrawn.Contains(fact));
        var places = await stores.Places.ListPlacesAsync(cancellation);
        Finding[] findings =
        [
            .. Contradictions.Find(stated, staying, places),
            .. Contradictions.OfStocks(stated, words.Variables),
            .. answered.OfOtherSources(comparison.Differences),
        ];
        if (findings.Length > 0)
        {
            return Refusal.BadData("facts.answers-contradict", findings);
        }

        var holding = await answered.FindChangesAsync(stores.Facts, record, comparison, cancellation);
        var seen = (comparison, newest, answered.Count, holding);
        return await KeepAsync(actor, round, request, seen, cancellation);
    }

    private async Task<Result<ApprovedAnswers>> KeepAsync(
        Actor actor,
        DataRound round,
        DataRequest request,
        (Comparison Comparison, long Newest, int Facts, IReadOnlyCollection<long> Holding) seen,
        CancellationToken cancellation
    )
    {
        var comparison = seen.Comparison;
        var now = time.GetUtcNow();
        var change = new FactChange(actor.Name, now, ChangeKind.Round, round.Title, comparison.Revisions)
        {
            Seen = seen.Newest,
        };
        try
        {
            long? number = comparison.IsEmpty ? null : await stores.Facts.SaveAsync(change, cancellation);
            var deed = new RequestDeed(RequestDeedKind.Approved, actor.Name, now)
            {
                Changes = [.. seen.Holding.Order(), .. number is { } own ? [own] : Array.Empty<long>()],
            };
            // The facts are on record: that they are approved is kept whoever cancels now.
            return await rounds.TryAddDeedAsync(request.Id, request.Deeds.Count, deed, CancellationToken.None)
                ? new ApprovedAnswers(
                    request with
                    {
                        Deeds = [.. request.Deeds, deed],
                    },
                    number,
                    comparison.New.Count,
                    comparison.Differences.Count,
                    seen.Facts - comparison.Revisions.Count(one => one.After is not null)
                )
                : Refusal.Conflict("facts.answers-meanwhile", ("department", request.Department));
        }
        catch (FactConflictException conflict)
        {
            return Refusal.Conflict("facts.revised-meanwhile", ("fact", conflict.Key.ToString()));
        }
    }

    /// <summary>Whoever answered, or said that a department is done, does not approve it.</summary>
    private static bool IsBy(RequestDeed deed, Actor actor) =>
        deed.Kind is RequestDeedKind.Answered or RequestDeedKind.Submitted
        && Actor.IsSamePerson(deed.By, actor.Name);
}
