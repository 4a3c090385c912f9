using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Lists who acts for an organisation of the registry.</summary>
public sealed class ListAppointments(ICreditRegisterStore register)
{
    /// <summary>The people by their addresses; the registrar and the administrator may know them.</summary>
    public async Task<Result<IReadOnlyList<Appointment>>> RunAsync(
        Actor actor,
        OrganisationCode organisation,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(organisation);
        if (await RegistryKeepers.FindRefusalAsync(register, actor, cancellation) is { } refusal)
        {
            return refusal;
        }

        return await register.FindOrganisationAsync(organisation, cancellation) is null
            ? Refusal.NotFound("credits.no-such-organisation", ("organisation", organisation.Value))
            : (await register.ListAppointmentsAsync(organisation, cancellation)).ToList();
    }
}
