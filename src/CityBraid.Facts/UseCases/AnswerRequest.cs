using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Keeps what a department answers by its link; the link is what permits it.</summary>
/// <param name="rounds">The rounds.</param>
/// <param name="words">The variables and units.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class AnswerRequest(IRoundStore rounds, Vocabulary words, TimeProvider time)
{
    /// <summary>Keeps the answers whole, or says everything that is wrong with them.</summary>
    public async Task<Result<KeptAnswers>> RunAsync(
        Actor actor,
        LinkToken token,
        SentAnswers sent,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(sent);
        if (
            await rounds.FindByTokenAsync(token.Hash, cancellation) is not { } round
            || time.GetUtcNow() >= round.Requests[0].LinkEndsAt
        )
        {
            return Refusal.NotFound("facts.link-closed");
        }

        var name = sent.By.Trim();
        if (name.Length > SentAnswers.NameMax || !PlainName.Is(name))
        {
            return Refusal.Invalid("facts.answerer-unnamed", ("max", $"{SentAnswers.NameMax}"));
        }

        var request = round.Requests[0];
        // Whoever is signed in is named by their account, so that they do not approve their own answers.
        var isPublic = actor.Name == Actor.Public.Name;
        var writing = new AnswerWriting(rounds, words, time)
        {
            By = isPublic ? $"{name} ({request.Department})" : actor.Name,
        };
        return await writing.KeepAsync(new RequestKey(round.Place, round.Id, request.Id), sent, cancellation);
    }
}
