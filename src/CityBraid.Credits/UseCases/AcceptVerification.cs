using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Accepts a verification, without which nothing is issued.</summary>
public sealed class AcceptVerification(LedgerDesk desk)
{
    /// <summary>Accepts it; the registrar may, but nobody who claimed or verified.</summary>
    public async Task<Result<LedgerTransaction>> RunAsync(
        Actor actor,
        string key,
        PeriodStep step,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(step);
        return await desk.PostAsync(
            actor,
            new PostedRequest(key, nameof(AcceptVerification), step.Project, step),
            question =>
                question with
                {
                    Role = CreditRole.Registrar,
                    Period = step.Number,
                    AsksForTies = true,
                },
            (standing, sight) => PeriodRules.Accept(standing, step, sight),
            cancellation
        );
    }
}
