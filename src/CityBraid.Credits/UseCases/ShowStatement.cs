using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Shows what lay in an account at any past moment.</summary>
public sealed class ShowStatement(ILedgerStore ledger, ICreditRegisterStore register, TimeProvider time)
{
    /// <summary>The statement; whoever acts for the account's organisation, the registrar and the board
    ///   may. Others hear that there is no such account.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="code">The account.</param>
    /// <param name="until">The moment; null for now.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Result<AccountStatement>> RunAsync(
        Actor actor,
        AccountCode code,
        DateTimeOffset? until,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(code);
        if (actor.FindRefusal(Permission.ActOnCredits) is { } refusal)
        {
            return refusal;
        }

        var standing = await register.LoadStandingAsync(actor, cancellation);
        if (await register.FindAccountAsync(code, cancellation) is not { } account)
        {
            return standing.IsAdministrator || standing.Organisations.Count > 0
                ? CreditRefusals.NoSuchAccount(code)
                : CreditRefusals.NoStanding(CreditRole.Holder);
        }

        if (
            !standing.IsFor(account.Organisation)
            && !standing.Is(CreditRole.Registrar)
            && !standing.Is(CreditRole.Board)
        )
        {
            return CreditRefusals.NoSuchAccount(code);
        }

        var moment = until ?? time.GetUtcNow();
        var lines = await ledger.ListTransactionsAsync(code, moment, cancellation);
        var fold = new AccountFold(code);
        foreach (var line in lines)
        {
            fold.Add(line);
        }

        return new AccountStatement(account, moment, fold.Blocks, lines);
    }
}
