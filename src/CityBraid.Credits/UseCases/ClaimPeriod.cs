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
        return await desk.PostAsync(
            actor,
            new PostedRequest(key, nameof(ClaimPeriod), claim.Project, claim),
            question => question with { Fault = FindFault(claim) },
            (standing, sight) => PeriodRules.Claim(standing, claim, standards.Of(sight.Project), sight),
            cancellation
        );
    }

    private static Refusal? FindFault(PeriodClaim claim) =>
        AmountRules.FindFault(claim.From, claim.To)
        ?? AmountRules.FindFault(claim.Amounts)
        ?? AmountRules.FindFault(Period.Of(claim.From, claim.To), claim.Amounts);
}
