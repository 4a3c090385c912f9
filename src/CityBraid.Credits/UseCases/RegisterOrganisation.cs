using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Puts an organisation on the registry's record, or changes what is there.</summary>
public sealed class RegisterOrganisation(ICreditRegisterStore register, TimeProvider time)
{
    /// <summary>Keeps the organisation; the registrar and the administrator may.</summary>
    public async Task<Result<Organisation>> RunAsync(
        Actor actor,
        Organisation organisation,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(organisation);
        if (await RegistryKeepers.FindRefusalAsync(register, actor, cancellation) is { } refusal)
        {
            return refusal;
        }

        var kept = organisation with { Roles = [.. organisation.Roles.Distinct().Order()] };
        if (kept.Roles.Count == 0)
        {
            return Refusal.Invalid("credits.no-role");
        }

        if (kept.Is(CreditRole.Verifier) && kept.Roles.Count > 1)
        {
            return Refusal.Invalid("credits.verifier-alone", ("organisation", kept.Code.Value));
        }

        if (
            kept.Owner is { } owner
            && (owner == kept.Code || await register.FindOrganisationAsync(owner, cancellation) is null)
        )
        {
            return Refusal.NotFound("credits.no-such-organisation", ("organisation", owner.Value));
        }

        await register.SaveOrganisationAsync(kept, actor, time.GetUtcNow(), cancellation);
        return kept;
    }
}
