using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Takes back a claim that has not been issued; its days may be claimed anew.</summary>
public sealed class WithdrawPeriod(LedgerDesk desk)
{
    /// <summary>Withdraws it, with a reason; the developer and the registrar may.</summary>
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
            new PostedRequest(key, nameof(WithdrawPeriod), step.Project, step),
            question => question with { Fault = FindFault(step), Period = step.Number },
            (standing, sight) => PeriodRules.Withdraw(standing, step, sight),
            cancellation
        );
    }

    private static Refusal? FindFault(PeriodStep step) =>
        string.IsNullOrWhiteSpace(step.Reason)
            ? Refusal.Invalid("credits.reason-missing")
            : WholeTonnes.FindFault("reason", step.Reason);
}
