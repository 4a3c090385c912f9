using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Reads the whole ledger anew and tells whatever in it cannot be.</summary>
public sealed class VerifyLedger(ILedgerProofStore proofs, ICreditRegisterStore register, IRootKeeper keeper)
{
    /// <summary>Verifies; the registrar, the board and the administrator may. It changes nothing.</summary>
    public async Task<Result<LedgerReport>> RunAsync(Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.FindRefusal(Permission.ActOnCredits) is { } refusal)
        {
            return refusal;
        }

        var standing = await register.LoadStandingAsync(actor, cancellation);
        return standing.Is(CreditRole.Registrar) || standing.Is(CreditRole.Board)
            ? await proofs.InspectAsync(record => new LedgerInspection(keeper).RunAsync(record), cancellation)
            : CreditRefusals.NoStanding(CreditRole.Registrar);
    }
}
