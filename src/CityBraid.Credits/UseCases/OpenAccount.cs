using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Opens an account of the registry.</summary>
public sealed class OpenAccount(ICreditRegisterStore register, TimeProvider time)
{
    /// <summary>Opens the account; the registrar and the administrator may. Once more is the same.</summary>
    public async Task<Result<CreditAccount>> RunAsync(
        Actor actor,
        CreditAccount account,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(account);
        if (await RegistryKeepers.FindRefusalAsync(register, actor, cancellation) is { } refusal)
        {
            return refusal;
        }

        if (await register.FindOrganisationAsync(account.Organisation, cancellation) is not { } organisation)
        {
            return Refusal.NotFound(
                "credits.no-such-organisation",
                ("organisation", account.Organisation.Value)
            );
        }

        if (!MayHold(organisation, account.Kind))
        {
            return Refusal.Conflict("credits.may-not-hold", ("organisation", organisation.Code.Value));
        }

        if (await register.FindAccountAsync(account.Code, cancellation) is { } existing)
        {
            return existing == account
                ? existing
                : Refusal.Conflict("credits.account-exists", ("account", account.Code.Value));
        }

        await register.AddAccountAsync(account, actor, time.GetUtcNow(), cancellation);
        return account;
    }

    private static bool MayHold(Organisation organisation, AccountKind kind) =>
        kind == AccountKind.Buffer
            ? organisation.Is(CreditRole.Registrar)
            : organisation.Is(CreditRole.Holder) || organisation.Is(CreditRole.Developer);
}
