using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Keeps answers of a request beside what others sent meanwhile, each sending once.</summary>
/// <param name="rounds">The rounds.</param>
/// <param name="words">The variables and units.</param>
/// <param name="time">Tells when it happens.</param>
internal sealed class AnswerWriting(IRoundStore rounds, Vocabulary words, TimeProvider time)
{
    /// <summary>How often it is tried again when somebody else is quicker.</summary>
    private const int TriesMax = 50;

    /// <summary>What is sent has names of its own: none can take that of a reminder.</summary>
    private const string Sending = "answer/";

    /// <summary>Who writes, as the history tells.</summary>
    public required string By { get; init; }

    /// <summary>Keeps the answers, or says everything that is wrong with them.</summary>
    public async Task<Result<KeptAnswers>> KeepAsync(
        RequestKey key,
        SentAnswers sent,
        CancellationToken cancellation
    )
    {
        var named = sent with { Draft = sent.Draft is null ? null : Sending + sent.Draft };
        for (var tries = 0; tries < TriesMax; tries++)
        {
            if (await rounds.FindAsync(key.Round, cancellation) is not { } round)
            {
                return Refusal.NotFound("facts.no-such-round", ("round", key.Round));
            }

            var request = round.FindRequest(key.Request);
            if (request.IsRefused)
            {
                return request.Refusal;
            }

            if (await TryAsync(round, request.Value, named, cancellation) is { } outcome)
            {
                return outcome;
            }
        }

        return Refusal.Conflict("facts.round-too-busy");
    }

    private async Task<Result<KeptAnswers>?> TryAsync(
        DataRound round,
        DataRequest request,
        SentAnswers sent,
        CancellationToken cancellation
    )
    {
        if (IsRepeat(round, request, sent))
        {
            return new KeptAnswers(request, []);
        }

        if (request.State == RequestState.Approved)
        {
            return Refusal.Conflict("facts.answers-approved", ("department", request.Department));
        }

        var reading = new AnswerReading(round, request, words, By);
        var cells = reading.Read(sent.Cells);
        if (reading.Findings.Count > 0)
        {
            return Refusal.BadData("facts.answers-bad", reading.Findings);
        }

        var answered = new RequestDeed(RequestDeedKind.Answered, By, time.GetUtcNow())
        {
            Draft = request.Deeds.Any(deed => deed.Draft == sent.Draft) ? null : sent.Draft,
            Cells = cells,
        };
        var kept = request with { Deeds = [.. request.Deeds, answered] };
        var missing = sent.IsSubmitted ? RoundAccess.MissingOf(round, kept) : [];
        var isDone = sent.IsSubmitted && missing.Count == 0;
        if (cells.Count == 0 && (!isDone || request.State == RequestState.Submitted))
        {
            return new KeptAnswers(request, missing);
        }

        var deed = isDone ? answered with { Kind = RequestDeedKind.Submitted } : answered;
        if (!await rounds.TryAddDeedAsync(request.Id, request.Deeds.Count, deed, cancellation))
        {
            return null;
        }

        return new KeptAnswers(request with { Deeds = [.. request.Deeds, deed] }, missing);
    }

    /// <summary>Whether a sending of the same name says the same: one that says something else, as after a
    ///   step back in a browser, is another one.</summary>
    private bool IsRepeat(DataRound round, DataRequest request, SentAnswers sent)
    {
        var (at, taken) = request.Deeds.Index().FirstOrDefault(deed => deed.Item.Draft == sent.Draft);
        if (sent.Draft is null || taken is null)
        {
            return false;
        }

        var before = request with { Deeds = [.. request.Deeds.Take(at)] };
        var again = new AnswerReading(round, before, words, By).Read(sent.Cells);
        return again.ToHashSet().SetEquals(taken.Cells)
            && (!sent.IsSubmitted || taken.Kind == RequestDeedKind.Submitted);
    }
}
