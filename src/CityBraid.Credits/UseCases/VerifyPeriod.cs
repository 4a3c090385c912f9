using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>States what of a claimed period is so.</summary>
public sealed class VerifyPeriod(LedgerDesk desk)
{
    /// <summary>Verifies the period; a verifier may who has no stake in the project.</summary>
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
            new PostedRequest(key, nameof(VerifyPeriod), step.Project, step),
            question =>
                question with
                {
                    Role = CreditRole.Verifier,
                    Fault = FindFault(step),
                    AsksForTies = true,
                    Period = step.Number,
                },
            (standing, sight) => PeriodRules.Verify(standing, step, sight),
            cancellation
        );
    }

    private static Refusal? FindFault(PeriodStep step) =>
        AmountRules.FindFault(step.Amounts) ?? WholeTonnes.FindFault("reason", step.Reason);
}
