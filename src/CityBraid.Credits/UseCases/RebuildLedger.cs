using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Makes the balances anew from the log.</summary>
public sealed class RebuildLedger(ILedgerProofStore proofs, ICreditRegisterStore register)
{
    /// <summary>Rebuilds every project; only the local administrator may. Answers how many there
    ///   are.</summary>
    public async Task<Result<RebuiltLedger>> RunAsync(Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor != Actor.LocalAdministrator)
        {
            return Refusal.Forbidden(Permission.ActOnCredits);
        }

        var (transactions, blocks) = (0L, 0L);
        var projects = await register.ListProjectsAsync(cancellation);
        foreach (var project in projects)
        {
            await proofs.RewriteBalancesAsync(
                project.Code,
                async log =>
                {
                    var fold = new LedgerFold(project.Code);
                    await foreach (var transaction in log)
                    {
                        fold.Add(transaction);
                        transactions++;
                    }

                    var balance = fold.Balance;
                    blocks += balance.Blocks.Count;
                    return balance;
                },
                cancellation
            );
        }

        return new RebuiltLedger(projects.Count, transactions, blocks);
    }
}
