using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Who keeps the registry's own records: the registrar's people, and the local administrator, who
///   appoints the first of them.</summary>
internal static class RegistryKeepers
{
    public static async Task<Refusal?> FindRefusalAsync(
        ICreditRegisterStore register,
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
        return standing.Is(CreditRole.Registrar) ? null : CreditRefusals.NoStanding(CreditRole.Registrar);
    }
}
