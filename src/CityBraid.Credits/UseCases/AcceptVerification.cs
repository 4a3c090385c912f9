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
        var entered = await desk.EnterAsync(actor, key, CreditRole.Registrar, cancellation);
        if (entered.IsRefused)
        {
            return entered.Refusal;
        }

        var standing = entered.Value;
        return await desk.PostAsync(
            standing,
            new PostedRequest(key, nameof(AcceptVerification), step.Project, step),
            question => question with { Period = step.Number },
            sight => PeriodRules.Accept(standing, step, sight),
            cancellation
        );
    }
}
