using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Lists accounts with what lies in them.</summary>
public sealed class ListCreditAccounts(ILedgerStore ledger, ICreditRegisterStore register)
{
    /// <summary>The accounts of organisations whoever asks acts for, or all for the registrar and the
    ///   board.</summary>
    public async Task<Result<IReadOnlyList<HeldAccount>>> RunAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.FindRefusal(Permission.ActOnCredits) is { } refusal)
        {
            return refusal;
        }

        var standing = await register.LoadStandingAsync(actor, cancellation);
        if (!standing.IsAdministrator && standing.Organisations.Count == 0)
        {
            return CreditRefusals.NoStanding(CreditRole.Holder);
        }

        var seesAll = standing.Is(CreditRole.Registrar) || standing.Is(CreditRole.Board);
        var accounts = await register.ListAccountsAsync(cancellation);
        var organisations = await register.ListOrganisationsAsync(cancellation);
        var totals = await ledger.ListTotalsAsync(cancellation);
        var buffers = ProjectReading.Buffers(accounts);
        return accounts
            .Where(account => seesAll || standing.IsFor(account.Organisation))
            .Select(account => new HeldAccount(
                account,
                organisations.Single(one => one.Code == account.Organisation),
                TonnesByState.Of(totals.Where(total => total.Holding.Account == account.Code), buffers)
            ))
            .ToList();
    }
}
