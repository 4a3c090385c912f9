using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Issues what the registrar asked for: one block per calendar year and account.</summary>
public sealed class ApproveIssuance(LedgerDesk desk, ILedgerStore ledger)
{
    /// <summary>Issues; the board may, but not whoever asked for it.</summary>
    public async Task<Result<LedgerTransaction>> RunAsync(
        Actor actor,
        string key,
        PeriodStep step,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(step);
        var period = await ledger.FindPeriodAsync(step.Project, step.Number, cancellation);
        return await desk.PostAsync(
            actor,
            new PostedRequest(key, nameof(ApproveIssuance), step.Project, step),
            question =>
                question with
                {
                    Role = CreditRole.Board,
                    Period = step.Number,
                    AsksForIssued = true,
                    AsksForTies = true,
                    Accounts = [.. new[] { period?.Account, period?.BufferAccount }.OfType<AccountCode>()],
                },
            (standing, sight) => IssuanceRules.Issue(standing, step.Number, sight),
            cancellation
        );
    }
}
