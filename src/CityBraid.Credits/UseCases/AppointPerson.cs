using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Lets a person act for an organisation of the registry.</summary>
public sealed class AppointPerson(ICreditRegisterStore register, TimeProvider time)
{
    private const int AddressMax = 254;

    /// <summary>Appoints; the registrar and the administrator may.</summary>
    public async Task<Result<Appointment>> RunAsync(
        Actor actor,
        Appointment appointment,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(appointment);
        if (await RegistryKeepers.FindRefusalAsync(register, actor, cancellation) is { } refusal)
        {
            return refusal;
        }

        var person = appointment.Person.Trim().ToLowerInvariant();
        if (
            person.Length > AddressMax
            || person.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter))
            || person.Split('@') is not [{ Length: > 0 }, { Length: > 0 }]
        )
        {
            return Refusal.Invalid("credits.no-address", ("text", person));
        }

        if (await register.FindOrganisationAsync(appointment.Organisation, cancellation) is null)
        {
            return Refusal.NotFound(
                "credits.no-such-organisation",
                ("organisation", appointment.Organisation.Value)
            );
        }

        var kept = appointment with { Person = person };
        await register.AppointAsync(kept, actor, time.GetUtcNow(), cancellation);
        return kept;
    }
}
