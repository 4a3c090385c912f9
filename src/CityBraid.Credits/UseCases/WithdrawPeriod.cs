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
        var entered = await desk.EnterAsync(actor, key, role: null, cancellation);
        if (entered.IsRefused)
        {
            return entered.Refusal;
        }

        if (string.IsNullOrWhiteSpace(step.Reason))
        {
            return Refusal.Invalid("credits.reason-missing");
        }

        if (WholeTonnes.FindFault("reason", step.Reason) is { } fault)
        {
            return fault;
        }

        var standing = entered.Value;
        return await desk.PostAsync(
            standing,
            new PostedRequest(key, nameof(WithdrawPeriod), step.Project, step),
            question => question with { Period = step.Number },
            sight => PeriodRules.Withdraw(standing, step, sight),
            cancellation
        );
    }
}
