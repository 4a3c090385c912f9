using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Keeps answers that somebody of the city enters for a department, by telephone or from
///   paper.</summary>
/// <param name="rounds">The rounds.</param>
/// <param name="words">The variables and units.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class EnterAnswers(IRoundStore rounds, Vocabulary words, TimeProvider time)
{
    /// <summary>Keeps the answers whole, or says everything that is wrong with them.</summary>
    public async Task<Result<KeptAnswers>> RunAsync(
        Actor actor,
        RequestKey key,
        SentAnswers sent,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(sent);
        var found = await rounds.FindRoundAsync(
            actor,
            (key.Place, key.Round),
            Permission.WriteFacts,
            cancellation
        );
        return found.IsRefused
            ? found.Refusal
            : await new AnswerWriting(rounds, words, time) { By = actor.Name }.KeepAsync(
                key,
                sent,
                cancellation
            );
    }
}
