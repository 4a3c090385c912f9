using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Claims what a project achieved over a monitoring period.</summary>
public sealed class ClaimPeriod(LedgerDesk desk, StandardLibrary standards)
{
    /// <summary>Claims the period; the project's developer may. No two periods share a day.</summary>
    public async Task<Result<LedgerTransaction>> RunAsync(
        Actor actor,
        string key,
        PeriodClaim claim,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(claim);
        var entered = await desk.EnterAsync(actor, key, role: null, cancellation);
        if (entered.IsRefused)
        {
            return entered.Refusal;
        }

        if (AmountRules.FindFault(claim.From, claim.To) is { } fault)
        {
            return fault;
        }

        var refusal =
            AmountRules.FindFault(claim.Amounts)
            ?? AmountRules.FindFault(Period.Of(claim.From, claim.To), claim.Amounts);
        if (refusal is not null)
        {
            return refusal;
        }

        var standing = entered.Value;
        return await desk.PostAsync(
            standing,
            new PostedRequest(key, nameof(ClaimPeriod), claim.Project, claim),
            question => question,
            sight => PeriodRules.Claim(standing, claim, standards.Of(sight.Project), sight),
            cancellation
        );
    }
}
